// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of a reply -> units. Columns are found by their heads, without heads by what the cells
// hold: numbers, recommendations, answers, ticks, explanations.
#pragma once

#include <span>
#include <vector>

#include "core/answers/answer_units.hpp"
#include "core/answers/codes/answer_fills.hpp"

namespace uprex {

// `rows` stand one after the other; cells are parted by tabs. `section` is what stands above the
// table.
std::vector<AnswerUnit> table_units(const Language& language, std::span<const Block> rows,
                                    const AnswerSection& section, const AnswerFills& fills);

}  // namespace uprex
