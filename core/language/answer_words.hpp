// The words of a sentence that answer: where they stand and what each says. A step of
// core/language/answer, which makes clauses of them. Pure; linear.
#pragma once

#include <string_view>
#include <vector>

#include "core/language/answer.hpp"
#include "core/language/language.hpp"

namespace uprex {

// What the words found speak for. `active` words need the recommendation as their object, `passive`
// ones as their subject.
enum class AnswerWords {
  partial,
  noted_plainly,
  supports_plainly,
  refuses_active,
  refuses_passive,
  takes_note,
  notes,  // may be a verb of saying
  noted,
  pending,
  supports_active,
  supports_passive,
  supports_weakly,
  implemented,
};

// Bytes [begin, end) of the sentence.
struct AnswerHit {
  std::size_t begin = 0, end = 0;
  AnswerWords words = AnswerWords::notes;
  Answer answer;
  bool passive = false;  // the recommendation is its subject
};

// In order; words that answer nothing where they stand ("notes that ...") are left out.
std::vector<AnswerHit> answer_words(const Language& language, std::string_view text);

}  // namespace uprex
