// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/codes/marked_numbers.hpp"

#include <algorithm>
#include <utility>

#include "core/answers/answer_numbers.hpp"
#include "core/language/number_list.hpp"
#include "core/text/ascii.hpp"

namespace uprex {

std::string words_before(const Block& block, std::size_t mark) {
  constexpr std::size_t kEnough = 200;  // bytes
  if (mark > kEnough) return block.text.substr(mark - kEnough, kEnough);
  return block.label + ' ' + block.text.substr(0, mark);
}

bool MarkedNumbers::give(const MarkMeaning& meant, std::string_view before) {
  const std::string number = number_before(language_, before);
  if (number.empty()) return false;
  const std::vector<std::string> numbers = parse_number_list(language_, number).numbers;
  for (const std::string& each : numbers) {
    const std::string full = full_number(each, report_paragraph_);
    if (numbers.size() > 1)
      doubtful_.insert(full);
    else
      by_number_.try_emplace(full, meant);
  }
  return true;
}

// Numbers that a mark answers leave the statement for one of their own.
void MarkedNumbers::split_off(const AnswerStatement& statement, const NoteReasons& notes,
                              std::vector<AnswerStatement>& into) const {
  AnswerStatement rest = statement;
  std::erase_if(rest.numbers, [&](const std::string& number) {
    return by_number_.contains(number) || doubtful_.contains(number) || notes.has(number);
  });
  if (!rest.numbers.empty()) into.push_back(std::move(rest));
  for (const std::string& number : statement.numbers) {
    const auto known = by_number_.find(number);
    const bool marked = known != by_number_.end() || doubtful_.contains(number);
    if (!marked && !notes.has(number)) continue;
    AnswerStatement own = statement;
    own.numbers = {number};
    if (!marked) {
      notes.add_to(number, own);
      into.push_back(std::move(own));
      continue;
    }
    const Answer answer = known == by_number_.end() ? Answer{} : known->second.answer;
    const bool only_implemented = answer.decision == Decision::implemented;
    own.uncertain |= answer.decision == Decision::none;
    own.implemented |= answer.implemented || only_implemented;
    if (answer.decision != Decision::none &&
        !(only_implemented && statement.decision != Decision::none)) {
      own.decision = answer.decision;
      own.force = AnswerForce::explicit_;
      own.wording = known->second.wording;
    }
    notes.add_to(number, own);
    into.push_back(std::move(own));
  }
}

void MarkedNumbers::apply(const std::optional<MarkMeaning>& others, const NoteReasons& notes,
                          std::vector<AnswerStatement>& statements) const {
  std::vector<AnswerStatement> given;
  for (AnswerStatement& statement : statements) {
    const bool bare = statement.force == AnswerForce::none &&
                      std::ranges::none_of(statement.wording, is_ascii_letter);
    const bool decides = statement.force >= AnswerForce::section || statement.listed || bare;
    if (bare && others && !by_number_.empty()) {
      statement.decision = others->answer.decision;
      statement.force = AnswerForce::section;
      statement.wording = others->wording;
    }
    if (decides && statement.scope == PositionScope::one && !statement.numbers.empty())
      split_off(statement, notes, given);
    else
      given.push_back(std::move(statement));
  }
  statements = std::move(given);
}

}  // namespace uprex
