// SPDX-License-Identifier: GPL-3.0-or-later
// The values of a recommendation as the Universal Human Rights Index writes them. Shared by the two
// formats of the Index (uhri.hpp, uhri_json.hpp).
//
// Names and values follow public code that reads the exports of 2026. Identifiers and publication
// dates are not here, because only the Index knows them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/record.hpp"

namespace uprex {

// The Index prints a dash before a value that is one of a list.
inline constexpr std::string_view kUhriBody = "- UPR";
inline constexpr std::string_view kUhriType = "- Recommendations";

struct UhriFields {
  std::string text;  // with number and States
  std::string symbol;
  std::vector<std::string> countries, regions;  // under review
  std::vector<std::string> themes, affected_persons, sdgs;
  std::vector<std::string> recommending_states, recommending_regions;
  std::vector<std::string> positions;  // empty if the response is pending or unclear
  std::vector<std::string> sessions;
};

// Themes are those that a thematic list printed. The proposed issues are not used, because they
// come from another list. `symbol` is empty if the document has no symbol of the United Nations.
UhriFields uhri_fields(const Recommendation& record);

}  // namespace uprex
