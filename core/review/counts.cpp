// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/counts.hpp"

#include <set>

#include "core/model/names.hpp"

namespace uprex {

std::map<std::string, int> counts_of(const Extraction& extraction) {
  std::map<std::string, int> counts{
      {"recommendations", 0}, {"parts", 0}, {"flagged", 0}, {"notes", 0}};
  std::set<std::string> items;
  for (const auto& record : extraction.recommendations) {
    ++counts["recommendations"];
    ++counts[std::string(to_string(record.response))];
    counts["parts"] += record.part.has_value();
    counts["flagged"] += !record.review.empty();
    counts["notes"] += static_cast<int>(record.notes.size());
    items.insert(record.paragraph);
  }
  counts["items"] = static_cast<int>(items.size());
  counts["positions"] = static_cast<int>(extraction.positions.size());
  counts["pledges"] = static_cast<int>(extraction.pledges.size());
  return counts;
}

}  // namespace uprex
