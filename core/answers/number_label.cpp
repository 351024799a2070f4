// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/number_label.hpp"

#include <re2/re2.h>

#include <utility>

#include "core/answers/answer_numbers.hpp"
#include "core/language/number_list.hpp"
#include "core/language/state_tail.hpp"
#include "core/text/pattern.hpp"
#include "core/text/trim.hpp"

namespace uprex {
namespace {

// Letters behind the first number make the list: "60 (a), (c) and (e)".
bool take_letters(const Language& language, std::string_view text, std::size_t at, NumberList& list,
                  std::size_t& end) {
  re2::StringPiece found;
  if (!language.pattern("lettered")
           .Match(piece(text), at, text.size(), RE2::ANCHOR_START, &found, 1))
    return false;
  std::string words(found.data(), found.size());
  list.numbers = take_lettered_numbers(language, words);
  end = static_cast<std::size_t>(found.data() - text.data()) + found.size();
  return true;
}

}  // namespace

TrailingNumbers trailing_numbers(const Language& language, std::string_view text) {
  static const RE2 bracket(R"(^(.*?)\s*[\[(]([^\[\]()]{1,200})[\])][.;]?\s*$)");
  constexpr std::size_t kLongest = 2000;  // bytes that are read
  const std::size_t skipped = text.size() - std::min(text.size(), kLongest);
  TrailingNumbers found{{}, text.size()};
  text.remove_prefix(skipped);
  re2::StringPiece before, inside;
  while (RE2::PartialMatch(piece(text), bracket, &before, &inside)) {
    const std::string_view words(inside.data(), inside.size());
    const NumberList list = parse_number_list(language, words);
    if (list.numbers.empty() || list.length < words.size() || !is_dotted(list.numbers[0])) break;
    found.numbers.insert(found.numbers.begin(), list.numbers.begin(), list.numbers.end());
    found.begin = skipped + before.size();
    text = text.substr(0, before.size());
  }
  return found;
}

NumberLabel number_label(const Language& language, std::string_view text, bool in_list) {
  NumberLabel label;
  re2::StringPiece noun, first, prefix;
  // "Paragraph 80: Nos. 80.1 and 80.2".
  if (RE2::PartialMatch(piece(text), language.pattern("paragraph_of_list"), &prefix)) {
    label = number_label(language, text.substr(prefix.size()), in_list);
    if (label.dotted) label.length += prefix.size();
    return label.dotted ? label : NumberLabel{};
  }
  // "7 / 101.12 Raise the age": the document's own number, and the report's.
  static const RE2 serial(R"(^(\(?\d{1,3}[.)]? ?[/|–-] ?)\d{1,3}\.\d{1,3}\b)");
  if (RE2::PartialMatch(piece(text), serial, &prefix)) {
    label = number_label(language, text.substr(prefix.size()), in_list);
    label.length += label.dotted ? prefix.size() : 0;
    return label.dotted ? label : NumberLabel{};
  }
  if (!RE2::PartialMatch(piece(text), language.pattern("label_words"), &noun, &first)) return {};
  const auto at = static_cast<std::size_t>(first.data() - text.data());
  NumberList list = parse_number_list(language, text.substr(at));
  if (list.numbers.empty()) return {};
  label.named = !noun.empty();
  label.dotted = is_dotted(list.numbers.front());
  std::size_t end = at + list.offset + list.length;
  if (label.named && take_letters(language, text, at, list, end)) label.dotted = true;
  std::string_view rest = text.substr(end);
  // "Recommendation 4 [121.16]": the document's own number, and the report's.
  static const RE2 of_report(R"(^(\s*[\[(](\d{1,3}\.\d{1,3})[\])])\s*(?:$|\W?\p{Lu}))");
  re2::StringPiece bracket;
  std::string number;
  if (label.named && !label.dotted && list.numbers.size() == 1 &&
      RE2::PartialMatch(piece(rest), of_report, &bracket, &number)) {
    list.numbers = {number};
    label.dotted = true;
    rest.remove_prefix(bracket.size());
  }
  if (!rest.empty() && language.has("goes_on", rest)) return {};
  // "122.5 (Spain): accepted".
  const auto groups = state_groups(language, rest.substr(0, 400));
  if (!groups.empty() && groups[0].begin <= 1) rest.remove_prefix(groups[0].end);
  static const RE2 gloss(R"(^(\s*\([^()]{1,200}\))\s*[:–—-])");
  re2::StringPiece words_between;
  if (RE2::PartialMatch(piece(rest), gloss, &words_between))
    rest.remove_prefix(words_between.size());
  static const RE2 mark(R"(^\s*(?:[:;–—)\]-]|\.(?:\s|$)|\.?,?\s*$))");
  const bool marked = RE2::PartialMatch(piece(rest), mark);
  const std::string_view after = without_leading(rest, " .,:;)]–—-\t");
  static const RE2 new_words(R"(^[\p{Lu}“"‘•])");
  const bool starts = after.empty() || RE2::PartialMatch(piece(after), new_words);
  const bool many = list.numbers.size() > 1;
  static const RE2 remark(R"(^\s*\([^()]{1,300}\)\W*$)");  // "129.3 (a part is accepted)"
  const bool remarked = RE2::PartialMatch(piece(rest), remark);
  const bool entry = in_list && label.dotted && rest.starts_with(',');
  if (!starts && !marked && !remarked && !entry) return {};
  if (!label.named && !label.dotted && !many && !marked && !after.empty()) return {};
  // "Recommendations 5 and 6, Slovenia ..." is no label, nor is "1 January".
  if (rest.starts_with(',') && !many && !(in_list && label.dotted)) return {};
  label.numbers = std::move(list.numbers);
  label.length = text.size() - after.size();
  return label;
}

}  // namespace uprex
