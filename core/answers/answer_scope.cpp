// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/answer_scope.hpp"

namespace uprex {

std::optional<AnswerStatement> scope_statement(const UnitText& unit, const UnitClause& clause,
                                               const UnitClause* decided) {
  const Language& language = unit.language();
  const std::string_view words = unit.words(clause);
  AnswerStatement result = unit.statement(clause.answer, AnswerForce::explicit_);
  unit.place(result, clause.sentence);
  const AnswerReach reach = reach_of(language, words);
  // "accepts the part of 92.30 on investigations and notes the remainder": of that one.
  if (reach == AnswerReach::rest && decided != nullptr && decided->answer.part &&
      decided->sentence == clause.sentence && decided->cited.numbers.size() == 1 &&
      !language.has("speaks_of_recommendations", words))
    return std::nullopt;
  if (clause.cited.paragraph != 0) {
    // "supports the recommendations contained in paragraph 148": all that no number names.
    constexpr int kFirst = 20;  // smaller ones are the document's own
    const bool whole = clause.cited.paragraph > kFirst && language.has("whole_paragraph", words);
    result.concerning = concerning_paragraph(language, clause.cited.paragraph);
    result.uncertain = !whole;
    if (reach != AnswerReach::named || whole) result.scope = PositionScope::rest;
  } else if (language.has("counts_of", words) && clause.answer.decision == Decision::supported) {
    // "accepts twenty-seven of the thirty recommendations": those that no number names.
    result.scope = PositionScope::rest;
    result.uncertain = true;
  } else if (reach == AnswerReach::named) {
    return std::nullopt;
  } else {
    result.scope = reach == AnswerReach::rest ? PositionScope::rest : PositionScope::all;
  }
  return result;
}

}  // namespace uprex
