// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/prose_comments.hpp"

#include <algorithm>

namespace uprex {
namespace {

bool gives_reasons_first(const UnitText& unit) {
  constexpr std::size_t kFewest = 3;  // sentences
  if (unit.sentences() < kFewest) return false;
  const bool first_names = std::ranges::any_of(unit.clauses_of(0), [](const UnitClause& clause) {
    return decides(clause.answer) || !clause.cited.numbers.empty();
  });
  return !first_names && unit.decides_in(unit.sentences() - 1);
}

}  // namespace

ProseComments::ProseComments(const UnitText& unit)
    : unit_(unit), reasons_first_(gives_reasons_first(unit)), answered_(unit.sentences()) {}

std::string ProseComments::on(const UnitClause& clause, std::size_t answered, bool& implemented) {
  constexpr std::size_t kCluster = 12;  // what leads up to longer lists speaks of the whole reply
  if (clause.sentence != answered_) begin_ = given_;
  answered_ = clause.sentence;
  const bool leads_up = answered <= kCluster || begin_ > 0;
  std::string comment =
      leads_up ? unit_.joined(begin_, clause.sentence, unit_.sentences()) : std::string{};
  const std::size_t end =
      reasons_first_ ? clause.sentence + 1 : unit_.end_of_comment(clause.sentence);
  const std::string behind = unit_.joined(clause.sentence + 1, end, unit_.sentences());
  given_ = std::max(given_, end);
  for (std::size_t at = clause.sentence + 1; at < end; ++at)
    for (const UnitClause& other : unit_.clauses_of(at)) implemented |= other.answer.implemented;
  if (!comment.empty() && !behind.empty()) comment += ' ';
  return comment + behind;
}

}  // namespace uprex
