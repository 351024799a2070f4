// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/shared_answers.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "core/answers/answer_numbers.hpp"
#include "core/answers/answer_openings.hpp"
#include "core/language/answer.hpp"
#include "core/text/sentences.hpp"
#include "core/text/trim.hpp"

namespace uprex {
namespace {

bool decides_anywhere(const Language& language, std::string_view words) {
  return any_sentence_answers(language, words, [](std::string_view, const Answer& answer) {
    return answer.decision != Decision::none;
  });
}

}  // namespace

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
    if (!decides_anywhere(language, words)) continue;
    AnswerUnit shared = answered;
    shared.numbers = units[i - 1].numbers;
    shared.uncertain = answered.uncertain || !language.has("answers_several", words);
    units[i - 1] = std::move(shared);
  }
}

bool answers_text_above(const Language& language, std::span<const AnswerUnit> units,
                        const Block& block) {
  const AnswerUnit& above = units.back();
  const bool of_list = units.size() > 1 && units[units.size() - 2].listed;
  return above.listed && above.numbers.size() == 1 &&
         (of_list ? language.has("these_recommendations", block.text)
                  : language.has("this_one_recommendation", block.text));
}

bool goes_on_in_group(const Language& language, const AnswerSection& section,
                      const AnswerUnit& above, const Block& block) {
  return !section.numbers.empty() && above.numbers.empty() &&
         cited_numbers(language, block.text).empty() &&
         !answer_of(language, above.block.text).plain;
}

bool explain_list(const Language& language, std::span<AnswerUnit> units, const Block& block) {
  constexpr double kAside = 12;  // points
  if (units.empty() || !units.back().listed || block.indent + kAside > units.back().block.indent ||
      !language.has("group_comment", block.text))
    return false;
  const std::string wording = units.back().section.wording;
  for (auto unit = units.rbegin(); unit != units.rend() && unit->listed; ++unit)
    if (unit->section.wording == wording && unit->comment.empty()) unit->comment = block.text;
  return true;
}

namespace {

// "Kenya supports these recommendations and has tabled the bills."
bool decides_on_theme(const Language& language, std::string_view words) {
  for (const Sentence& sentence : sentences_of(words))
    for (const AnswerClause& clause :
         answer_clauses(language, words.substr(sentence.begin, sentence.end - sentence.begin))) {
      const std::string_view said =
          words.substr(sentence.begin + clause.begin, clause.end - clause.begin);
      if (clause.answer.plain && clause.answer.decision != Decision::implemented &&
          (language.has("this_recommendation", said) ||
           language.has("these_recommendations", said) || language.has("all_of_them", said)))
        return true;
    }
  return false;
}

}  // namespace

bool explain_theme(const Language& language, std::span<AnswerUnit> theme,
                   const std::string& words) {
  constexpr std::size_t kLongest = 8000, kMost = 100;  // bytes; units that one text explains
  if (theme.empty() || theme.size() > kMost) return false;
  const auto cited = cited_numbers(language, words).numbers;
  if (decides_on_theme(language, words) || decides_on_others(language, words, {})) return false;
  const auto is_cited = [&](const AnswerUnit& unit) {
    const auto own =
        unit.numbers.empty() ? cited_numbers(language, unit.block.text).numbers : unit.numbers;
    return std::ranges::find_first_of(own, cited) != own.end();
  };
  const bool names_some = !cited.empty() && std::ranges::any_of(theme, is_cited);
  const std::string comment = shortened(words);
  for (AnswerUnit& unit : theme)
    if ((!names_some || is_cited(unit)) && unit.comment.size() < kLongest)
      add_words(unit.comment, comment);
  return true;
}

namespace {

// A theme whose first units say nothing by number, and whose others answer in few words.
struct ClosedTheme {
  std::span<AnswerUnit> units;
  std::size_t answers = 0;  // the index of the first unit that answers
  bool names = false;       // a unit names recommendations, and some unit does not answer
};

ClosedTheme closed_theme(const Language& language, std::span<AnswerUnit> units) {
  constexpr std::size_t kLongest = 250;  // bytes of an answer
  ClosedTheme theme{units};
  bool closed = true, all_answer = true;
  for (std::size_t i = 0; i < units.size(); ++i) {
    const AnswerUnit& unit = units[i];
    const bool cites = unit.numbers.empty() && !cited_numbers(language, unit.block.text).empty();
    theme.names |= cites || !unit.numbers.empty();
    const bool by_number = cites && !unit.section.answer.plain;
    // "Noted: 98.8."
    const bool before_number = unit.listed && unit.section.answer.plain &&
                               unit.block.text.starts_with(unit.section.wording);
    const bool answers = (by_number || before_number) && unit.block.text.size() < kLongest &&
                         answer_of(language, unit.block.text).plain;
    if (answers && theme.answers == 0) theme.answers = i;
    all_answer &= answers;
    closed &= answers == (theme.answers > 0) &&
              (answers || (!unit.table && unit.numbers.empty() && !cites));
  }
  if (!closed) theme.answers = 0;
  theme.names &= !all_answer;
  return theme;
}

}  // namespace

void explain_closing_answers(const Language& language, std::span<AnswerUnit> units,
                             std::span<const std::size_t> themes) {
  constexpr std::size_t kFewest = 3, kLongestComment = 8000;  // bytes
  std::vector<ClosedTheme> found;
  std::size_t naming = 0;
  for (std::size_t t = 0; t < themes.size(); ++t) {
    const std::size_t end = t + 1 < themes.size() ? themes[t + 1] : units.size();
    const ClosedTheme theme = closed_theme(language, units.subspan(themes[t], end - themes[t]));
    naming += theme.names;
    if (theme.answers > 0) found.push_back(theme);
  }
  if (found.size() < kFewest || 3 * found.size() < 2 * naming) return;
  for (const ClosedTheme& theme : found) {
    std::string words;
    for (const AnswerUnit& unit : theme.units.first(theme.answers))
      if (words.size() < kLongestComment) add_words(words, unit.block.text);
    for (AnswerUnit& unit : theme.units.subspan(theme.answers))
      if (unit.comment.empty()) unit.comment = words;
  }
}

}  // namespace uprex
