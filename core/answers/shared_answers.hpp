// SPDX-License-Identifier: GPL-3.0-or-later
// Recommendations repeated one after the other, and one answer under the last: it answers all. A
// step of core/answers/answer_units. Pure.
#pragma once

#include <vector>

#include "core/answers/answer_units.hpp"
#include "core/language/language.hpp"

namespace uprex {

// Gives the units before an answer that have none of their own that answer. Unless the answer says
// that it speaks of several, they are marked uncertain.
void share_answers(const Language& language, std::vector<AnswerUnit>& units);

}  // namespace uprex
