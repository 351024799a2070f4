// SPDX-License-Identifier: GPL-3.0-or-later
// A label names several recommendations. This unit finds the clauses below it that answer only some
// of them, such as "except for 7 and 9". A part of core/answers/answer_statements.
#pragma once

#include <string>
#include <vector>

#include "core/answers/answer_clauses.hpp"

namespace uprex {

// Sets the numbers of such clauses: "These are accepted, except for 7 and 9, of which note is
// taken." "It accepts 3 and 5. It takes note of the three others."
void name_excepted_and_others(const UnitText& unit, std::vector<UnitClause>& clauses);

// Those of the label that a clause counts off: "The first is accepted." Empty if it means all.
std::vector<std::string> numbers_counted_off(const UnitText& unit, const UnitClause& clause);

}  // namespace uprex
