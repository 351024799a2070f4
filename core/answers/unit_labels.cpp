// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/unit_labels.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <utility>

#include "core/language/answer.hpp"
#include "core/language/number_list.hpp"
#include "core/language/state_tail.hpp"
#include "core/model/block_text.hpp"
#include "core/text/ascii.hpp"
#include "core/text/pattern.hpp"
#include "core/text/trim.hpp"

namespace uprex {

bool is_dotted_label(std::string_view label) {
  static const RE2 dotted(R"(\d{1,3}[.-]\d{1,3}[.):]?)");
  return RE2::FullMatch(piece(label), dotted);
}

std::vector<std::string> dotted_numbers(const Language& language, std::string label) {
  std::replace(label.begin(), label.end(), '-', '.');
  return number_label(language, label).numbers;
}

AnswerBeforeNumber answer_before_number(const Language& language, const std::string& text) {
  static const RE2 pattern(R"(^([^\d.;]{2,60}?)\s*[–—:.-]\s+(\d{1,3}\.\d{1,3}\b.*)$)");
  re2::StringPiece answer, rest;
  if (!number_label(language, text).numbers.empty() ||
      !RE2::FullMatch(text, pattern, &answer, &rest))
    return {};
  const std::string words(answer.data(), answer.size());
  const Answer given = answer_of(language, words);
  NumberLabel label = number_label(language, std::string_view(rest.data(), rest.size()), true);
  if (!given.plain || label.numbers.size() != 1) return {};
  // "Supported: 105.3. Noted: 105.1, 105.2." is read sentence by sentence.
  const re2::StringPiece behind(rest.data() + label.length, rest.size() - label.length);
  static const RE2 next_answer(R"(^\W*[^\d.;]{2,60}?\s*[–—:.-]\s+(\d.*)$)");
  re2::StringPiece list;
  if (RE2::FullMatch(behind, next_answer, &list)) {
    const std::string_view numbers(list.data(), list.size());
    const NumberList found = parse_number_list(language, numbers);
    if (trimmed(numbers.substr(found.offset + found.length), " .;,])").empty()) return {};
  }
  return {std::move(label.numbers), given, words};
}

namespace {

// "Torture SUPPORTED The law was passed in 2019.": an answer in capitals behind a short title.
AnswerBehindTitle badge_behind_title(const Language& language, std::string_view text) {
  static const RE2 badge(
      R"(^[^.;:!?]{0,79}[\p{Ll}\d)”] ((?:\p{Lu}{2,} )*\p{Lu}{4,}(?: IN \p{Lu}{4,})?)(?: [\p{Lu}“\"(]|$))");
  re2::StringPiece words;
  if (!RE2::PartialMatch(piece(text), badge, &words)) return {text.size(), {}, text.size()};
  const std::string_view said(words.data(), words.size());
  const auto begin = static_cast<std::size_t>(words.data() - text.data());
  const Answer answer = answer_of_heading(language, said);
  // "Kenya is not in a position to SUPPORT it" is a sentence.
  if (!answer.plain || !language.has("badge", said) ||
      answer_of(language, text.substr(0, begin)).decision != Decision::none)
    return {text.size(), {}, text.size()};
  return {begin, answer, begin + words.size()};
}

}  // namespace

AnswerBehindTitle answer_behind_title(const Language& language, std::string_view text) {
  constexpr std::size_t kMostWords = 5, kLongest = 200;  // bytes of the line
  AnswerBehindTitle found = badge_behind_title(language, text);
  if (found.answer.plain || text.size() > kLongest || text.ends_with('.')) return found;
  std::size_t begin = text.size();
  for (std::size_t words = 0; words < kMostWords; ++words) {
    const std::size_t space =
        begin == 0 ? std::string_view::npos : text.find_last_of(' ', begin - 1);
    if (space == std::string_view::npos || space == 0) break;
    begin = space;
    if (begin + 1 >= text.size() || !is_upper(text[begin + 1])) continue;
    const Answer answer = answer_of_heading(language, text.substr(begin + 1));
    const bool says_more = found.answer.plain && answer.decision == found.answer.decision;
    if (!answer.plain || says_more) break;
    found = {begin + 1, answer, text.size()};
  }
  return found;
}

void take_hanging_numbers(const Language& language, const Block& block, NumberLabel& label) {
  const std::string_view before = std::string_view(block.text).substr(0, label.length);
  if (before.find_last_not_of(' ') == std::string_view::npos ||
      before[before.find_last_not_of(' ')] != ',')
    return;
  for (std::size_t i = 1; i < block.lines.size() && i < 6; ++i) {
    static const RE2 numbers(R"(^((?:\d{1,3}\.?, )*\d{1,3}\.,?)(?: |$))");
    std::string found;
    const std::string_view line = std::string_view(block.text).substr(block.lines[i].begin);
    if (!RE2::PartialMatch(piece(line), numbers, &found)) break;
    for (std::string& number : number_label(language, found).numbers)
      label.numbers.push_back(std::move(number));
  }
}

bool heads_recommendations(const Language& language, const Block& block, const Block& below) {
  constexpr std::size_t kLongest = 80;  // bytes
  if (block.text.size() > kLongest || block.text.find_last_of(".:;") != std::string::npos)
    return false;
  const bool lists = below.kind == BlockKind::table_row || is_dotted_label(below.label) ||
                     number_label(language, below.text).dotted;
  return lists && answer_of_heading(language, block.text).plain;
}

bool is_titled_label(const Language& language, const Block& block, std::size_t begin) {
  constexpr std::size_t kLongest = 120;  // bytes of a title
  const std::string_view title = std::string_view(block.text).substr(begin);
  return (block.kind == BlockKind::heading || all_bold(block)) && !title.empty() &&
         title.size() < kLongest && !title.ends_with('.') && !answer_of(language, title).plain &&
         !answer_of_heading(language, title).plain;
}

void take_numbers_with_states(const Block& block, NumberLabel& label) {
  if (label.numbers.size() != 1 || !label.dotted) return;
  const std::size_t states = block.text.find('(');
  if (states == std::string::npos || states > label.length) return;
  for (std::string& number : numbers_with_states(std::string_view(block.text).substr(states))) {
    label.numbers.push_back(std::move(number));
    label.length = block.text.size();
  }
}

std::vector<std::string> numbers_with_states(std::string_view text) {
  static const RE2 next(
      R"(^\s*\([^()]*(?:\([^()]*\)[^()]*)*\)[\s,;]*(?:\pL{1,3}\s+)?(\d{1,3}\.\d{1,3}))"),
      last(R"(^\s*\([^()]*(?:\([^()]*\)[^()]*)*\)\W*$)");
  std::vector<std::string> numbers;
  re2::StringPiece rest = piece(text);
  for (std::string number; RE2::Consume(&rest, next, &number);) numbers.push_back(number);
  return RE2::FullMatch(rest, last) ? numbers : std::vector<std::string>{};
}

bool is_text_before_number(const Language& language, std::string_view text) {
  const TrailingNumbers behind = trailing_numbers(language, text);
  if (behind.numbers.size() != 1) return false;
  const std::string_view words = text.substr(0, behind.begin);
  return ends_with_states(language, words) && !answer_of(language, words).plain;
}

BlockLabel number_behind_text(const Language& language, std::string_view text) {
  static const RE2 bracket(
      R"(^(.{10,600}?\)) [\[(](?:\p{L}{1,9}\.? ?)?(\d{1,3}\.\d{1,3})[\])][.:]? ()\p{Lu})");
  if (text.find(") [") == std::string_view::npos && text.find(") (") == std::string_view::npos)
    return {};
  re2::StringPiece words, end;
  std::string number;
  if (!RE2::PartialMatch(piece(text), bracket, &words, &number, &end) ||
      !ends_with_states(language, std::string_view(words.data(), words.size())))
    return {};
  return {{number}, static_cast<std::size_t>(end.data() - text.data())};
}

BlockLabel dotted_label(const Language& language, const Block& block) {
  static const RE2 joined(
      R"(^\s*(?:(?:[/,;&–-]|\pL{1,3}\b)\s*\d{1,3}\.\d|(?:\d{1,3}\.\d{1,3}[ ,;]*)+$))");
  BlockLabel result{dotted_numbers(language, block.label), 0};
  if (const auto more = numbers_with_states(block.text); !more.empty()) {
    result.numbers.insert(result.numbers.end(), more.begin(), more.end());
    result.end = block.text.size();
  } else if (RE2::PartialMatch(piece(block.text), joined)) {
    NumberLabel whole = number_label(language, block.label + ' ' + block.text);
    if (whole.dotted && whole.numbers.size() > result.numbers.size())
      result = {std::move(whole.numbers), whole.length - block.label.size() - 1};
  }
  return result;
}

std::size_t label_end(const NumberLabel& label, std::string_view text) {
  return text.find_last_not_of(' ', label.length == 0 ? 0 : label.length - 1);
}

std::size_t take_answer_title(const Language& language, AnswerUnit& unit, std::size_t begin) {
  const std::string_view title = std::string_view(unit.block.text).substr(begin);
  const AnswerBehindTitle behind = answer_behind_title(language, title);
  if (behind.begin == title.size()) return 0;
  const std::string_view words = title.substr(behind.begin, behind.end - behind.begin);
  unit.section = {behind.answer, std::string(words), unit.paragraph, {}};
  unit.titled = true;
  return behind.end;
}

}  // namespace uprex
