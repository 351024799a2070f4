// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a sentence that answer: where they stand and what each says. A step of
// core/language/answer, which makes clauses of them. Pure; linear.
#pragma once

#include <string_view>
#include <vector>

#include "core/language/answer.hpp"
#include "core/language/language.hpp"

namespace uprex {

// What words that answer need to be an answer to a recommendation. The tables name it behind the
// decision in their column `meaning`: "supported object".
enum class AnswerNeeds {
  nothing,
  object,       // the recommendation is their object: "accepts"
  subject,      // it is their subject: "is accepted"
  taking_note,  // as object, or a pronoun: "takes note of"
  saying,       // as object: "notes" may be a verb of saying
  weak,         // they speak of no recommendation: "shares the aims"
};

struct AnswerWords {
  Decision decision = Decision::none;
  AnswerNeeds needs = AnswerNeeds::nothing;

  bool operator==(const AnswerWords&) const = default;
};

// Bytes [begin, end) of the sentence.
struct AnswerHit {
  std::size_t begin = 0, end = 0;
  AnswerWords words;
  Answer answer;
  bool passive = false;  // the recommendation is its subject
};

// In order; words that answer nothing where they stand ("notes that ...") are left out.
std::vector<AnswerHit> answer_words(const Language& language, std::string_view text);

}  // namespace uprex
