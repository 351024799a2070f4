// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/closing_verdict.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <string>
#include <vector>

namespace uprex {
namespace {

// "more than 90 per cent" behind "120.9": counts, and names nothing.
bool are_counts(const std::vector<std::string>& numbers, const std::vector<std::string>& named) {
  return !named.empty() && is_dotted(named.front()) && std::ranges::none_of(numbers, is_dotted);
}

// What the first sentence names without answering, or the heading. Empty if others name more.
std::vector<std::string> named_first(const UnitText& unit) {
  std::vector<std::string> named = unit.unit().section.numbers;
  for (const UnitClause& clause : unit.clauses()) {
    const std::vector<std::string>& numbers = clause.cited.numbers;
    if (numbers.empty() || are_counts(numbers, named)) continue;
    const bool answers = decides(clause.answer) && clause.answer.decision != Decision::pending;
    if (clause.sentence > 0 || answers) return {};
    named = numbers;
  }
  return named;
}

}  // namespace

Answer bare_verdict(const UnitText& unit, const UnitClause& clause) {
  constexpr std::size_t kLongest = 40;  // bytes
  constexpr std::ptrdiff_t kMostSpaces = 2;
  const std::string_view words = unit.words(clause);
  if (words.size() >= kLongest || unit.clauses_of(clause.sentence).size() != 1 ||
      reach_of(unit.language(), words) != AnswerReach::named)
    return {};
  if (decides(clause.answer)) return clause.answer;
  // "To be considered." Longer sentences may speak of a law that was approved.
  const bool few = std::ranges::count(words, ' ') <= kMostSpaces;
  return few ? answer_of_heading(unit.language(), words) : Answer{};
}

std::optional<AnswerStatement> closing_verdict(const UnitText& unit) {
  if (unit.clauses().size() < 2) return std::nullopt;
  const UnitClause& last = unit.clauses().back();
  const Answer answer = bare_verdict(unit, last);
  if (!decides(answer) || !last.cited.numbers.empty()) return std::nullopt;
  std::vector<std::string> named = named_first(unit);
  if (named.empty()) return std::nullopt;
  AnswerStatement result = unit.statement(answer, AnswerForce::explicit_);
  result.verdict = true;
  result.numbers = std::move(named);
  unit.place(result, last.sentence);
  result.comment = unit.joined(0, last.sentence, last.sentence);
  static const RE2 title(R"(^[^.;:]{0,150}\d[\d.,a-z ]*\)\s+)");
  RE2::Replace(&result.comment, title, "");
  return result;
}

}  // namespace uprex
