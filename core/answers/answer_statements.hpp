// SPDX-License-Identifier: GPL-3.0-or-later
// Units of a reply -> statements: this sentence answers these recommendations so. Statements of one
// recommendation are brought together by core/answers/answer_records.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/answers/answer_units.hpp"
#include "core/model/record.hpp"

namespace uprex {

// How much a statement weighs against others on the same recommendation, least first.
enum class AnswerForce {
  none,       // explains only
  reference,  // "See recommendation 24"
  weak,       // words that are not plain
  implied,    // called implemented
  pending,    // to be considered, said beside other things
  section,    // by the heading above
  explicit_,  // in plain words
};

struct AnswerStatement {
  // Empty where the scope is not one, and where a paragraph of the report is answered as a whole.
  std::vector<std::string> numbers;
  PositionScope scope = PositionScope::one;
  AnswerForce force = AnswerForce::none;
  Decision decision = Decision::none;
  bool implemented = false;
  bool calls_implemented = false;  // in a sentence about the recommendation itself
  std::string concerning;
  std::string wording;
  std::string comment;
  std::string paragraph;
  std::vector<std::string> refers_to;
  bool listed = false;   // decided by a list under a heading, nothing of its own said
  bool verdict = false;  // of a column, a list or the start of an answer; explanations yield to it
  bool uncertain = false;
  Source source;
};

// `report_paragraph`: where bare numbers stand in the report, 0 where the document does not say.
std::vector<AnswerStatement> answer_statements(const Language& language, const AnswerUnit& unit,
                                               int report_paragraph);

}  // namespace uprex
