// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks of section II as numbered paragraphs and items. Shared by the plugins that read
// Working Group reports.
#pragma once

#include <string>
#include <vector>

#include "core/language/language.hpp"
#include "core/model/block_range.hpp"
#include "core/model/document.hpp"

namespace uprex {

enum class Numbering {
  dotted,  // from session 8: item 1 of paragraph 83 is printed "83.1"
  local,   // sessions 1 to 7: "1.", starting again under each paragraph
};

enum class EntryRole {
  paragraph,  // numbered; may hold a lead-in
  item,       // numbered under a paragraph
  plain,      // no number: a comment, or a recommendation printed without one
  heading,
};

// `block` holds everything that belongs to the entry, sub-paragraphs "(a)" and what goes on on
// later pages included. `number` is "83" or "83.1"; `in_sequence` is false where the printed number
// breaks the sequence.
struct Entry {
  EntryRole role = EntryRole::plain;
  int paragraph = 0;
  std::string number;
  bool in_sequence = true;
  Block block;
};

std::vector<Entry> read_entries(const Language& language, const Document& document,
                                BlockRange range, Numbering numbering);

// How the items of a range are numbered, told by what most labels look like.
Numbering numbering_of(const Document& document, BlockRange range);

}  // namespace uprex
