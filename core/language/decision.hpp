// SPDX-License-Identifier: GPL-3.0-or-later
// What a State decided on recommendations. The wordings of answers, lead-ins, headings, legends and
// totals all mean one of these; the tables name them in their column `meaning`.
#pragma once

#include <optional>
#include <string_view>

#include "core/model/position.hpp"

namespace uprex {

enum class Decision {
  none,
  supported,
  partially_supported,
  noted,        // also rejected, not accepted
  pending,      // will be considered, no definitive statement
  implemented,  // says only that it is implemented or being implemented
};

// The decision of a name: "partially_supported". Empty for other names.
std::optional<Decision> decision_named(std::string_view name);

// Empty for none. A State that says only that it implements a recommendation supports it.
std::optional<Response> response_of(Decision decision);

}  // namespace uprex
