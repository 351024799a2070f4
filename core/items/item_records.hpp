// SPDX-License-Identifier: GPL-3.0-or-later
// Text that holds recommendations -> records without an answer. Shared by the plugins.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/language/item_parts.hpp"
#include "core/model/record.hpp"

namespace uprex {

// What all records made from one piece of text have in common.
struct Origin {
  const Document& document;
  const DocumentRecord& record;
  std::string paragraph;       // "83.1"
  std::string printed_number;  // what stands before the text in `verbatim`, may be empty
  const Block& block;          // the text's place; `offset` is where the text starts in it
  std::size_t offset = 0;
  std::vector<Reason> reasons;  // to flag on every record
};

// One record per part, ids and sources included, response unclear.
std::vector<Recommendation> make_recommendations(const Origin& origin, std::string_view text);

// For text that names no States: all of it is one recommendation of `speaker`, if that is known.
Recommendation make_spoken_recommendation(const Origin& origin, std::string_view text,
                                          const std::optional<PrintedState>& speaker);

// Makes ids unique: repeated ones get "~2", "~3" and the reason number_repeated.
void separate_ids(std::vector<Recommendation>& recommendations);

}  // namespace uprex
