// A recommendation as the Universal Human Rights Index has it. Source of names and values: public
// code that reads the Index's exports of 2026.
//
// What records do not say stays empty: the Index's own identifiers and dates of publication.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/record.hpp"

namespace uprex {

// The Index prints a dash before what is one of a list.
inline constexpr std::string_view kUhriBody = "- UPR";
inline constexpr std::string_view kUhriType = "- Recommendations";

struct UhriFields {
  std::string text;  // with number and States
  std::string symbol;
  std::vector<std::string> countries, regions;  // under review
  std::vector<std::string> themes, affected_persons, sdgs;
  std::vector<std::string> recommending_states, recommending_regions;
  std::vector<std::string> positions;  // none while the answer is open
  std::vector<std::string> sessions;
};

// Themes are those that a thematic list printed: the issues that core/label proposes are of another
// list. `symbol` is empty for documents that have none of their own.
UhriFields uhri_fields(const Recommendation& record);

}  // namespace uprex
