// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/shared_answers.hpp"

#include <string_view>
#include <utility>

namespace uprex {

void share_answers(const Language& language, std::vector<AnswerUnit>& units) {
  // Each unit that shares an answer holds and reads a copy of it; hostile text would make
  // thousands.
  constexpr std::size_t kMostShares = 60, kLongestAnswer = 8000;  // bytes
  const auto waits = [](const AnswerUnit& unit) {
    return unit.listed && !unit.numbers.empty() && !unit.table && !unit.section.answer.plain &&
           unit.comment.empty();
  };
  std::size_t shares = 0;  // of the answer in hand
  for (std::size_t i = units.size(); i-- > 1;) {
    AnswerUnit& answered = units[i];
    const bool answers = !answered.numbers.empty() && !answered.table && !waits(answered);
    shares = answers && waits(units[i - 1]) ? shares + 1 : 0;
    if (shares == 0 || shares > kMostShares || answered.block.text.size() > kLongestAnswer)
      continue;
    const std::string_view words = std::string_view(answered.block.text).substr(answered.begin);
    AnswerUnit shared = answered;
    shared.numbers = units[i - 1].numbers;
    shared.uncertain = answered.uncertain || !language.has("answers_several", words);
    units[i - 1] = std::move(shared);
  }
}

}  // namespace uprex
