// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around a word that may answer: who speaks, of what, when and whether it is negated. A
// step of core/language/answer_words. `before` and `after` are the text on the two sides of the
// word. Pure; linear.
#pragma once

#include <string_view>

#include "core/language/answer_words.hpp"

namespace uprex {

// `after` begins with what an answer is about: a recommendation or its number; or nothing follows.
bool has_object(const Language& language, std::string_view after);

// `before` ends with what an answer is about, or with the name of a State.
bool has_subject(const Language& language, std::string_view before);

// "As for 5, the law was accepted in 2012": a story of something else.
bool tells_story(const Language& language, std::string_view text, const AnswerHit& hit);

// A noun that looks like a verb: "with the support of partners".
bool is_noun(const Language& language, std::string_view text, const AnswerHit& hit);

// "the supported recommendations", "recommendations accepted were": names, does not decide.
bool is_attribute(const Language& language, std::string_view text, const AnswerHit& hit);

// Said before, not now: "previously noted".
bool is_history(const Language& language, std::string_view text, const AnswerHit& hit);

// Where the words begin that the hit's subject may stand among: behind the last word that opens a
// subordinate clause. "Accepted in the understanding that a Bill is under consideration".
std::size_t subject_begin(const Language& language, std::string_view text, std::size_t hit);

// "The population at large supports it": not the State that answers.
bool is_said_by_others(const Language& language, std::string_view before);

// "was accepted by the people": not by the State that answers.
bool is_done_by_others(const Language& language, std::string_view after);

// A negation that no row has read stands before the verb: "does not, for that reason, accept".
bool is_negated(const Language& language, std::string_view before);

// "conditionally accepts", "Partialy accepted": an adverb that the tables do not have.
bool has_unknown_adverb(const Language& language, std::string_view text, const AnswerHit& hit);

}  // namespace uprex
