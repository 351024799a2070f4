// SPDX-License-Identifier: GPL-3.0-or-later
// What several units share: one answer under recommendations repeated one after the other, one
// explanation below the list of a theme. A step of core/answers/answer_units. Pure.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/answers/answer_units.hpp"
#include "core/language/language.hpp"

namespace uprex {

// Gives the units before an answer that have none of their own that answer. Unless the answer says
// that it speaks of several, they are marked uncertain.
void share_answers(const Language& language, std::vector<AnswerUnit>& units);

// Gives a block to the units of the list above it as their comment, if it stands aside from them
// and says that it explains: "Explanation: ...".
bool explain_list(const Language& language, std::span<AnswerUnit> units, const Block& block);

// Adds the words to the comments of the units of a theme, or of those that it names. False if it
// adds nothing: the words decide on the recommendations, or there are no units, or too many.
bool explain_theme(const Language& language, std::span<AnswerUnit> theme, const std::string& words);

}  // namespace uprex
