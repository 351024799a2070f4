// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/shared_answers.hpp"

#include <utility>

namespace uprex {

void share_answers(const Language& language, std::vector<AnswerUnit>& units) {
  const auto waits = [](const AnswerUnit& unit) {
    return unit.listed && !unit.numbers.empty() && !unit.table && !unit.section.answer.plain &&
           unit.comment.empty();
  };
  for (std::size_t i = units.size(); i-- > 1;) {
    if (!waits(units[i - 1]) || units[i].numbers.empty() || units[i].table) continue;
    AnswerUnit& answered = units[i];
    if (waits(answered)) continue;
    const std::string_view words = std::string_view(answered.block.text).substr(answered.begin);
    AnswerUnit shared = answered;
    shared.numbers = units[i - 1].numbers;
    shared.uncertain = answered.uncertain || !language.has("answers_several", words);
    units[i - 1] = std::move(shared);
  }
}

}  // namespace uprex
