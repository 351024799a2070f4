// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/codes/note_reasons.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <vector>

#include "core/answers/answer_numbers.hpp"
#include "core/language/number_list.hpp"
#include "core/text/pattern.hpp"
#include "core/text/trim.hpp"

namespace uprex {

std::string number_before(const Language& language, std::string_view text) {
  constexpr std::size_t kLongest = 32;
  std::string found;
  text.remove_prefix(text.size() - std::min(text.size(), kLongest));
  RE2::PartialMatch(piece(text), language.pattern("number_before_mark"), &found);
  return found;
}

void NoteReasons::read(const Block& block, std::span<const Block> notes) {
  for (const NoteMark& mark : block.marks)
    if (mark.note >= 0) read_mark(notes[static_cast<std::size_t>(mark.note)], block, mark.offset);
}

// The note of a mark beside a number is the State's reason for that number: "55.1,¹ 55.2",
// "26.3 (Norway, Portugal),¹". Beside a range, or an entry that is a list, it is the reason for all
// of it.
void NoteReasons::read_mark(const Block& note, const Block& block, std::size_t offset) {
  static const RE2 behind(R"(^(.*?\d)(?:\s*\([^()]*(?:\([^()]*\)[^()]*)*\))?[,;.\s]*$)");
  std::string_view before = std::string_view(block.text).substr(0, offset);
  if (before.empty() && is_dotted(block.label)) before = block.label;
  constexpr std::size_t kReach = 200;  // bytes
  if (before.size() > kReach) {
    before.remove_prefix(before.size() - kReach);
    before.remove_prefix(std::min(before.find(' '), before.size()));
  }
  re2::StringPiece upto_number;
  if (!RE2::FullMatch(piece(before), behind, &upto_number)) return;
  const std::string number =
      number_before(language_, std::string_view(upto_number.data(), upto_number.size()));
  if (number.empty()) return;
  std::vector<std::string> numbers = parse_number_list(language_, number).numbers;
  const bool alone = block.marks.size() == 1 && offset + 2 >= block.text.size();
  if (const NumberList list = alone ? parse_number_list(language_, block.text) : NumberList{};
      alone && !list.numbers.empty() && list.offset == 0 &&
      trimmed(std::string_view(block.text).substr(list.length), " ,;.").empty())
    numbers = list.numbers;
  for (const std::string& each : numbers)
    by_number_.try_emplace(full_number(each, report_paragraph_), note.text);
}

void NoteReasons::add_to(const std::string& number, AnswerStatement& statement) const {
  const auto note = by_number_.find(number);
  if (note == by_number_.end()) return;
  add_words(statement.comment, note->second);
  const Answer answer = answer_of(language_, note->second);
  const bool limits = (answer.plain && (answer.decision == Decision::partially_supported ||
                                        answer.decision == Decision::noted || answer.part)) ||
                      language_.has("note_limits", note->second);
  if (statement.decision == Decision::supported && limits) {
    statement.decision = Decision::partially_supported;
    statement.uncertain |= answer.decision == Decision::noted && !answer.part;
  }
}

}  // namespace uprex
