// SPDX-License-Identifier: GPL-3.0-or-later
// What a sentence of the State under review answers to recommendations: "Slovenia accepts 83.1 and
// 83.2 and cannot accept 83.3". Pure; linear. Does not find the recommendations; the extractor
// does.
//
// Not for the lead-ins of Working Group reports (core/language/lead_in), which follow a few models.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/language/decision.hpp"
#include "core/language/language.hpp"
#include "core/text/sentences.hpp"

namespace uprex {

// `plain`: the words speak of the recommendation itself ("accepts the recommendation",
// "Accepted."). Words that are not plain ("supports the idea of ...") answer only where nothing
// plainer does. `part`: they speak of a part of it ("the first part of").
struct Answer {
  Decision decision = Decision::none;
  bool implemented = false;  // it is also said to be implemented or in the process of it
  bool plain = false;
  bool part = false;
};

// Bytes [begin, end) of the sentence, and what they answer.
struct AnswerClause {
  std::size_t begin = 0, end = 0;
  Answer answer;
};

// The clauses of a sentence that answer on their own, in order; together they are the sentence.
// Never empty.
std::vector<AnswerClause> answer_clauses(const Language& language, std::string_view sentence);

// A sentence of fewer bytes that answers is a verdict. Longer ones may be about something else.
inline constexpr std::size_t kLongestVerdict = 90;

// What a whole sentence, heading or table cell answers, taken together: a sentence that accepts
// and rejects is partially_supported.
Answer answer_of(const Language& language, std::string_view sentence);

// True if `test(sentence, its answer)` holds for any sentence of the text.
template <class Test>
bool any_sentence_answers(const Language& language, std::string_view text, Test test) {
  return std::ranges::any_of(sentences_of(text), [&](const Sentence& sentence) {
    const auto words = text.substr(sentence.begin, sentence.end - sentence.begin);
    return test(words, answer_of(language, words));
  });
}

// The answer that a heading gives to everything under it: "Accepted recommendations",
// "Recommendations that do not enjoy the support of X". Decision none if it gives none.
Answer answer_of_heading(const Language& language, std::string_view heading);

// True where the sentence opens a list: "X accepts the following recommendations:".
bool opens_list(const Language& language, std::string_view sentence);

// "So are 101.40 and 101.41.": answers as the clause before it does.
bool is_as_before(const Language& language, std::string_view clause);

// Which of `count` recommendations named before are meant: 0 and 1 for "the first two are
// accepted". Empty where the clause counts none off.
std::vector<std::size_t> ordinals_meant(const Language& language, std::string_view clause,
                                        std::size_t count);

// True where the clause answers only those that it counts off: "accepts only the last of the
// three".
bool is_only_some(const Language& language, std::string_view clause);

enum class AnswerReach { named, all, rest };

// "accepts all recommendations", "all other recommendations are noted". Restricted ones ("all
// recommendations on education") are named.
AnswerReach reach_of(const Language& language, std::string_view clause);

// The words that tell which part of a recommendation a clause is about, empty where there are none:
// "regarding free legal aid".
std::string part_meant(const Language& language, std::string_view clause);

// The reason that a sentence gives for its answer: "as it is unclear", empty where it gives none.
std::string reason_given(const Language& language, std::string_view sentence);

}  // namespace uprex
