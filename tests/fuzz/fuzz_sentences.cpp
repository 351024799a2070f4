// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences: lead-ins of reports and answers of States.
#include "core/language/answer.hpp"
#include "core/language/detect_language.hpp"
#include "core/language/lead_in.hpp"
#include "core/text/sentences.hpp"
#include "tests/fuzz/form.hpp"
#include "tests/fuzz/synthetic.hpp"

namespace {

using namespace uprex;

void check_answers(std::string_view sentence) {
  std::size_t at = 0;
  const auto clauses = answer_clauses(language_named("en"), sentence);
  fuzz::require(!clauses.empty(), "a sentence has no clause");
  for (const AnswerClause& clause : clauses) {
    fuzz::require(clause.begin == at && clause.end >= at, "clauses do not make up the sentence");
    at = clause.end;
    const std::string_view words = sentence.substr(clause.begin, clause.end - clause.begin);
    reach_of(language_named("en"), words);
    fuzz::require(part_meant(language_named("en"), words).size() <= words.size(),
                  "a part is longer than its clause");
  }
  fuzz::require(at == sentence.size(), "clauses do not reach the sentence's end");
  answer_of(language_named("en"), sentence);
  answer_of_heading(language_named("en"), sentence);
  opens_list(language_named("en"), sentence);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::as_text(data, size);
  std::size_t last = 0;
  for (const Sentence& sentence : sentences_of(text)) {
    fuzz::require(sentence.begin >= last && sentence.begin <= sentence.end && sentence.end <= size,
                  "a sentence leaves its text");
    last = sentence.end;
    check_answers(text.substr(sentence.begin, sentence.end - sentence.begin));
  }
  lead_in_of(language_named("en"), text);
  for (const std::string_view clause : deciding_clauses(language_named("en"), text))
    fuzz::require(clause.empty() || (clause.data() >= text.data() &&
                                     clause.data() + clause.size() <= text.data() + text.size()),
                  "a clause leaves its text");
  explains_recommendation(language_named("en"), text);
  detect_language(text);
  return 0;
}
