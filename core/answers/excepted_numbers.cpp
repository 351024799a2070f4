// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/excepted_numbers.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace uprex {

void name_excepted_and_others(const UnitText& unit, std::vector<UnitClause>& clauses) {
  std::vector<std::string> left = unit.unit().numbers;
  bool named = false;
  constexpr std::size_t kMost = 200;  // clauses; hostile text has an exception in each
  if (clauses.size() > kMost) return;
  // The other clauses of its sentence, and those that name none, answer the rest.
  const auto answer_apart = [&](const UnitClause& excepting, const auto& numbers) {
    for (UnitClause& other : clauses) {
      const bool of_all = other.cited.numbers.empty() && decides(other.answer);
      if (of_all) other.cited.numbers = unit.unit().numbers;
      if (!of_all && other.sentence != excepting.sentence) continue;
      for (const std::string& number : numbers) std::erase(other.cited.numbers, number);
    }
  };
  for (UnitClause& clause : clauses) {
    if (!decides(clause.answer)) continue;
    const std::string_view words = unit.words(clause);
    if (!clause.cited.excepted.empty() && unit.language().has("excepted_which", words) &&
        !unit.language().has("excepted_elsewhere", words)) {
      const auto excepted = std::exchange(clause.cited.excepted, {});
      answer_apart(clause, excepted);
      clause.cited.numbers = excepted;
    } else if (clause.cited.numbers.empty() && named && !left.empty() &&
               unit.language().has("others", words)) {
      clause.cited.numbers = left;
    }
    for (const std::string& number : clause.cited.numbers) named |= std::erase(left, number) > 0;
  }
}

std::vector<std::string> numbers_counted_off(const UnitText& unit, const UnitClause& clause) {
  const auto& numbers = unit.unit().numbers;
  std::vector<std::string> meant;
  for (const std::size_t i : ordinals_meant(unit.language(), unit.words(clause), numbers.size()))
    meant.push_back(numbers[i]);
  return meant.size() == numbers.size() ? std::vector<std::string>{} : meant;
}

}  // namespace uprex
