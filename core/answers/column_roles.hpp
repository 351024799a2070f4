// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a reply's table are, judged by what they hold. A step of
// core/answers/answer_table. Pure.
#pragma once

#include <vector>

#include "core/answers/answer_columns.hpp"

namespace uprex {

// Without a head: by what most cells of each column hold.
std::vector<AnswerColumn> judged_columns(const Language& language, const std::vector<Cells>& rows);

// "114.1 | S | 114.11 | S | 114.21 | N": rows that hold numbers and answers by turns.
bool are_pairs(const Language& language, const std::vector<Cells>& rows);

// Roles that the heads leave open or get wrong, judged by what the columns hold: a column headed
// "Recommendation" may hold numbers alone, and an answer must stand somewhere.
void settle_columns(const Language& language, const std::vector<Cells>& rows,
                    std::vector<AnswerColumn>& columns);

}  // namespace uprex
