// SPDX-License-Identifier: GPL-3.0-or-later
// The first pages of a document and its page heads. Shared by everything that identifies documents.
// Knows nothing of what the documents hold.
#pragma once

#include <re2/re2.h>

#include <string>

#include "core/language/language.hpp"
#include "core/model/document.hpp"

namespace uprex {

// No page holds more blocks. In a document without pages it tells how far the first ones reach.
inline constexpr int kBlocksOfPage = 60;

// The page a block begins on, 0 if the document has no pages.
int page_of(const Block& block);

// Calls `use` with each block of the first pages.
template <class Use>
void first_blocks(const Document& document, int pages, Use use) {
  for (const Block& block : document.blocks) {
    if (page_of(block) > pages || block.number > kBlocksOfPage * pages) return;
    use(block);
  }
}

// True if the pattern matches in any block of the first page that may be a title: it is short, no
// sentence, and stands before the first item.
bool titles_say(const Document& document, const RE2& pattern);

// True if the pattern matches in any block of the first pages.
bool first_pages_say(const Document& document, int pages, const RE2& pattern);

// "115.1 Ratify it", also in a cell of a table: the State's own words and its name stand before the
// first one.
bool begins_item(const Block& block);

// The blocks of the first page before the first item.
template <class Use>
void blocks_of_title(const Document& document, Use use) {
  bool items = false;
  first_blocks(document, 1, [&](const Block& block) {
    items = items || begins_item(block);
    if (!items) use(block);
  });
}

// The State whose name stands alone on a line of the title page, empty if there is none.
std::string titled_state(const Language& language, const Document& document);

}  // namespace uprex
