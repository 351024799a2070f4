// SPDX-License-Identifier: GPL-3.0-or-later
// Which records a command was asked for: the options --state, --session, --cycle, --response,
// --from and those about labels.
//
// Pure: it tests records and reads no store (see joined_reviews.hpp).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/record.hpp"

namespace uprex {

// A recommendation matches a list if it has at least one of its values. It must match every list
// that is not empty.
struct LabelFilter {
  std::vector<std::string> issues = {}, sdgs = {}, groups = {}, instruments = {};
  std::vector<int> actions = {};

  // True if any list has a value.
  bool is_narrow() const;
  // SDGs and groups that a thematic list printed count before proposed ones, as in tally.hpp.
  bool accepts(const Recommendation& record) const;
};

// An empty value or 0 matches everything.
struct RecordFilter {
  std::string state = {};  // State under review, alpha-3
  int session = 0;
  int cycle = 0;
  std::optional<Response> response = {};  // in force
  std::string from = {};                  // recommending State, alpha-3
  LabelFilter labels = {};

  // True if the filter selects single recommendations, not only whole reviews.
  bool selects_recommendations() const { return response || !from.empty() || labels.is_narrow(); }
  // True if the filter leaves anything out.
  bool is_narrow() const {
    return selects_recommendations() || !state.empty() || session != 0 || cycle != 0;
  }
};

// Why a command found nothing: "no record matches the options", or that the store is empty.
std::string_view nothing_found(const RecordFilter& filter);

// Tests `response`, `from` and `labels` only: the caller has selected the review already.
bool matches(const RecordFilter& filter, const Recommendation& record);

}  // namespace uprex
