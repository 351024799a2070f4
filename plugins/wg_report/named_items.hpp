// SPDX-License-Identifier: GPL-3.0-or-later
// Which recommendations of section II a paragraph means by their numbers. Pure. What it decides on
// them is plugins/wg_report/deciding_paragraph.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/items/entries.hpp"
#include "core/model/record.hpp"

namespace uprex {

// Indexes, in order. `ambiguous`: items are numbered locally, and several lists hold these numbers;
// `found` are all of them, and none is meant for sure.
struct NamedItems {
  std::vector<std::size_t> found;
  bool ambiguous = false;
};

// "83.1" is an item, "83" all items of a paragraph. Where items are numbered locally, "3" is an
// item of the last list, which begins at `list_begin`, or else of the one list that holds all the
// numbers. `in_paragraphs`: numbers without a dot are no items.
NamedItems items_named(const std::vector<Recommendation>& recommendations,
                       const std::vector<std::string>& numbers, bool in_paragraphs,
                       Numbering numbering, std::size_t list_begin);

// "83" of "83.1" and of "83".
std::string paragraph_of(const Recommendation& recommendation);

// "1" of "83.1"; empty where there is none.
std::string local_number(const Recommendation& recommendation);

}  // namespace uprex
