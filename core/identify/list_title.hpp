// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a thematic list that say what it is: page heads, the title, rows above the table's
// head.
#pragma once

#include "core/identify/title_page.hpp"
#include "core/language/language.hpp"

namespace uprex {

// True if the row's cells are heads of a list: one of recommendations and one of positions or
// themes.
bool is_list_head(const Language& language, const Block& row);

// "20th session": 20, 0 if the line names no session.
int session_in_list_title(const Language& language, const std::string& line);

// Calls `use` with the text of each line.
template <class Use>
void list_title_lines(const Language& language, const Document& document, Use use) {
  constexpr std::size_t kLongest = 300;  // bytes
  for (const Block& block : document.furniture)
    if (block.text.size() < kLongest) use(block.text);
  for (const Block& block : document.blocks) {
    if (block.number > kBlocksOfPage || is_list_head(language, block)) return;
    if (block.text.size() < kLongest) use(block.text);
  }
}

}  // namespace uprex
