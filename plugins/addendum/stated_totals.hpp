// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of recommendations that a State states: "accepts 142 recommendations", "of which 124 are
// now supported and 33 noted". Pure.
#pragma once

#include <string_view>
#include <vector>

#include "core/language/language.hpp"
#include "core/model/record.hpp"

namespace uprex {

// Those of one sentence, `of`, number and wording filled in. Percentages, other reviews' figures
// and numbers of recommendations are none.
std::vector<StatedTotal> totals_in(const Language& language, std::string_view sentence);

}  // namespace uprex
