// SPDX-License-Identifier: GPL-3.0-or-later
// What several units share: one answer under recommendations repeated one after the other, one
// explanation below the list of a theme. A step of core/answers/answer_units. Pure.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "core/answers/answer_units.hpp"
#include "core/language/language.hpp"

namespace uprex {

// Gives the units before an answer that have none of their own that answer. Unless the answer says
// that it speaks of several, they are marked uncertain.
void share_answers(const Language& language, std::vector<AnswerUnit>& units);

// "Recommendation 100.1: “Become a party ...” (Poland)", the last of the units, and below it "1.
// Kenya accepts this recommendation." Below a list of them the block would speak of the whole list.
bool answers_text_above(const Language& language, std::span<const AnswerUnit> units,
                        const Block& block);

// Paragraphs under a heading that names recommendations are about these until one decides.
bool goes_on_in_group(const Language& language, const AnswerSection& section,
                      const AnswerUnit& above, const Block& block);

// Gives a block to the units of the list above it as their comment, if it stands aside from them
// and says that it explains: "Explanation: ...".
bool explain_list(const Language& language, std::span<AnswerUnit> units, const Block& block);

// Adds the words to the comments of the units of a theme, or of those that it names. False if it
// adds nothing: the words decide on the recommendations, or there are no units, or too many.
bool explain_theme(const Language& language, std::span<AnswerUnit> theme, const std::string& words);

// Where most themes end in short answers by number, "[Supported: 5.1. Noted: 5.2.]", gives these
// the paragraphs above them as their comment. `themes`: the index of each theme's first unit.
void explain_closing_answers(const Language& language, std::span<AnswerUnit> units,
                             std::span<const std::size_t> themes);

}  // namespace uprex
