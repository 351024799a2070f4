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

bool is_bare_verdict(const UnitText& unit, const UnitClause& clause) {
  constexpr std::size_t kLongest = 40;  // bytes
  const std::string_view words = unit.words(clause);
  return unit.clauses_of(clause.sentence).size() == 1 && words.size() < kLongest &&
         reach_of(unit.language(), words) == AnswerReach::named &&
         (answer_of_heading(unit.language(), words).plain ||
          answer_of(unit.language(), words).plain);
}

std::optional<AnswerStatement> closing_verdict(const UnitText& unit) {
  if (unit.clauses().size() < 2) return std::nullopt;
  const UnitClause& last = unit.clauses().back();
  if (!is_bare_verdict(unit, last) || !last.cited.numbers.empty()) return std::nullopt;
  std::vector<std::string> named = named_first(unit);
  if (named.empty()) return std::nullopt;
  AnswerStatement result = unit.statement(last.answer, AnswerForce::explicit_);
  result.verdict = true;
  result.numbers = std::move(named);
  unit.place(result, last.sentence);
  result.comment = unit.joined(0, last.sentence, last.sentence);
  static const RE2 title(R"(^[^.;:]{0,150}\d[\d.,a-z ]*\)\s+)");
  RE2::Replace(&result.comment, title, "");
  return result;
}

}  // namespace uprex
