// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/answer_numbers.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <cstdlib>
#include <unordered_set>
#include <utility>

#include "core/language/number_list.hpp"
#include "core/text/ascii.hpp"
#include "core/text/pattern.hpp"

namespace uprex {
namespace {

// No clause cites more; hostile text would.
constexpr std::size_t kMostNumbers = 5000;
constexpr std::size_t kMostSpeltOut = 20'000;  // repeated ones too

void add(std::vector<std::string>& numbers, const std::vector<std::string>& more) {
  constexpr std::size_t kFew = 32;  // for which a set of all is not worth its making
  std::unordered_set<std::string> known;
  if (more.size() > kFew) known.insert(numbers.begin(), numbers.end());
  for (const std::string& number : more) {
    if (numbers.size() >= kMostNumbers) return;
    const bool is_new = more.size() > kFew ? known.insert(number).second
                                           : std::ranges::find(numbers, number) == numbers.end();
    if (is_new) numbers.push_back(number);
  }
}

// Writes "~" over every stretch that a group of the pattern matches (over the whole match where it
// has none).
void mask(std::string& text, const RE2& regex) {
  std::vector<re2::StringPiece> groups(static_cast<std::size_t>(regex.NumberOfCapturingGroups()) +
                                       1);
  std::size_t at = 0;
  while (at < text.size() && regex.Match(text, at, text.size(), RE2::UNANCHORED, groups.data(),
                                         static_cast<int>(groups.size()))) {
    const auto end = static_cast<std::size_t>(groups[0].data() - text.data()) + groups[0].size();
    for (std::size_t i = groups.size() == 1 ? 0 : 1; i < groups.size(); ++i) {
      if (groups[i].data() == nullptr) continue;
      const auto begin = static_cast<std::size_t>(groups[i].data() - text.data());
      std::fill_n(text.begin() + static_cast<std::ptrdiff_t>(begin), groups[i].size(), '~');
    }
    at = std::max(end, at + 1);
  }
}

// Every list of a text, one after the other.
std::vector<std::string> lists_in(const Language& language, std::string_view text) {
  std::vector<std::string> numbers;
  std::size_t spelt_out = 0;
  while (const auto list = find_number_list(language, text)) {
    if ((spelt_out += list->numbers.size()) > kMostSpeltOut) break;
    add(numbers, list->numbers);
    text.remove_prefix(
        std::min(text.size(), list->offset + std::max<std::size_t>(list->length, 1)));
  }
  return numbers;
}

// "Kenya supports (18)" counts them.
bool is_count_at_end(const std::string& text, std::size_t digit) {
  static const RE2 alone(R"(^\d{1,3}\)\W*$)");
  return digit > 0 && text[digit - 1] == '(' && RE2::PartialMatch(piece(text).substr(digit), alone);
}

std::vector<std::string> bare_lists_in(const Language& language, const std::string& text) {
  const RE2 &after_verb = language.pattern("bare_after_verb"),
            &parentheses = language.pattern("in_parentheses");
  std::vector<std::string> numbers;
  re2::StringPiece rest(text), found;
  while (RE2::FindAndConsume(&rest, parentheses, &found)) {
    const NumberList list = parse_number_list(language, {found.data(), found.size()});
    if (!list.numbers.empty() && list.length + 1 >= found.size()) add(numbers, list.numbers);
  }
  rest = text;
  while (RE2::FindAndConsume(&rest, after_verb, &found)) {
    const auto at = static_cast<std::size_t>(found.data() - text.data());
    if (!is_count_at_end(text, at))
      add(numbers, parse_number_list(language, std::string_view(text).substr(at)).numbers);
  }
  return numbers;
}

std::vector<std::string> all_lists_in(const Language& language, std::string text, bool counts) {
  std::vector<std::string> numbers = take_lettered_numbers(language, text);
  add(numbers, lists_in(language, text));
  if (!counts) add(numbers, bare_lists_in(language, text));
  return numbers;
}

// The paragraph that bare numbers stand in is taken from the text and masked.
int take_paragraph(const Language& language, std::string& text) {
  const RE2 &in_paragraph = language.pattern("in_paragraph"),
            &symbol = language.pattern("symbol_paragraph");
  int paragraph = 0;
  for (const RE2* regex : {&in_paragraph, &symbol}) {
    if (paragraph == 0) RE2::PartialMatch(text, *regex, &paragraph);
    mask(text, *regex);
  }
  return paragraph;
}

std::set<int> paragraphs_behind(const RE2& pattern, std::string_view text) {
  std::set<int> paragraphs;
  int paragraph = 0;
  for (re2::StringPiece rest = piece(text); RE2::FindAndConsume(&rest, pattern, &paragraph);)
    paragraphs.insert(paragraph);
  return paragraphs;
}

// Other signs between numbers as commas and spaces, of the same length: "140.70/140.71", "122.1 to
// n° 122.7".
std::string with_plain_separators(const Language& language, std::string_view clause) {
  static const RE2 slash(R"((\d{1,3}\.\d{1,3})/(\d{1,3}\.\d))");
  const RE2& number = language.pattern("number_sign_within");
  std::string text(clause);
  RE2::GlobalReplace(&text, slash, "\\1,\\2");
  re2::StringPiece rest(text), sign;
  while (RE2::FindAndConsume(&rest, number, &sign))
    std::fill_n(text.begin() + (sign.data() - text.data()), sign.size(), ' ');
  return text;
}

CitedNumbers numbers_cited_in(const Language& language, std::string_view clause, bool counts) {
  const RE2 &except = language.pattern("except"), &start = language.pattern("clause_start");
  std::string text = with_plain_separators(language, clause);
  mask(text, language.pattern("see_numbers"));
  mask(text, language.pattern("counted"));
  mask(text, language.pattern("other_things"));
  mask(text, language.pattern("no_exception"));
  static const RE2 other_number(R"(\d{1,3}\.\d{1,3} \((\d{1,3}\.\d{1,3})\))");
  mask(text, other_number);
  const int paragraph = take_paragraph(language, text);
  CitedNumbers cited;
  re2::StringPiece found;
  if (except.Match(text, 0, text.size(), RE2::UNANCHORED, &found, 1)) {
    const auto at = static_cast<std::size_t>(found.data() - text.data());
    std::string after = text.substr(at + found.size());
    const NumberList list = parse_number_list(language, after);
    cited.excepted = list.numbers;
    if (list.numbers.empty()) cited.excepted = all_lists_in(language, after, counts);
    after.erase(0, list.numbers.empty() ? after.size() : list.length);
    text.resize(at);
    text += after;
  }
  start.Match(text, 0, text.size(), RE2::ANCHOR_START, &found, 1);
  std::string body = text.substr(found.size());
  static const RE2 bare(R"(^\d{1,3}\b(?:[^.]|\.\D|\.?$))");
  if (counts && RE2::PartialMatch(body, bare)) body[0] = '~';
  cited.numbers = all_lists_in(language, body, counts);
  std::erase_if(cited.numbers, [&](const std::string& number) {
    return std::find(cited.excepted.begin(), cited.excepted.end(), number) != cited.excepted.end();
  });
  cited.in_paragraph = paragraph;
  cited.same_paragraph = language.has("same_paragraph", text);
  if (cited.numbers.empty()) cited.paragraph = paragraph;
  // "1" and "110.1" may be the same.
  for (auto* numbers : {&cited.numbers, &cited.excepted}) {
    std::vector<std::string> full;
    for (const std::string& number : std::exchange(*numbers, {}))
      full.push_back(full_number(number, paragraph));
    add(*numbers, full);
  }
  return cited;
}

// Adds the items of one paragraph from the first to the last: letters, or numbers.
void add_items(std::vector<std::string>& numbers, const std::string& paragraph,
               const std::string& first, const std::string& last) {
  if (is_digit(first[0]) != is_digit(last[0])) return;
  if (!is_digit(first[0])) {
    for (char c = first[0]; c <= last[0]; ++c) add(numbers, {paragraph + '(' + c + ')'});
    return;
  }
  const int end = std::atoi(last.c_str());  // two digits at most
  for (int i = std::atoi(first.c_str()); i <= end; ++i)
    add(numbers, {paragraph + '.' + std::to_string(i)});
}

}  // namespace

bool is_dotted(const std::string& number) { return number.find('.') != std::string::npos; }

std::vector<std::string> take_lettered_numbers(const Language& language, std::string& text) {
  const RE2 &lettered = language.pattern("lettered"), &range = language.pattern("letter_range");
  static const RE2 single(R"(^\((\w{1,2})\))");
  std::vector<std::string> numbers;
  std::string number;
  re2::StringPiece rest(text), letters;
  while (RE2::FindAndConsume(&rest, lettered, &number, &letters)) {
    for (re2::StringPiece list = letters; !list.empty();) {
      std::string first, last;
      if (RE2::Consume(&list, range, &first, &last))
        add_items(numbers, number, first, last);
      else if (RE2::Consume(&list, single, &first))
        add_items(numbers, number, first, first);
      else
        list.remove_prefix(1);
    }
  }
  mask(text, lettered);
  return numbers;
}

bool counts_recommendations(const Language& language, std::string_view sentence) {
  return language.has("counts_them", sentence);
}

CitedNumbers cited_numbers(const Language& language, std::string_view clause, bool counts) {
  re2::StringPiece topic;
  if (!RE2::PartialMatch(piece(clause), language.pattern("topic"), &topic))
    return numbers_cited_in(language, clause, counts);
  const auto end = static_cast<std::size_t>(topic.data() + topic.size() - clause.data());
  CitedNumbers main = numbers_cited_in(language, clause.substr(end), counts);
  std::vector<std::string> numbers =
      all_lists_in(language, std::string(topic.data(), topic.size()), counts);
  const bool narrows = !main.numbers.empty() && numbers.size() > 1 &&
                       std::ranges::all_of(main.numbers, [&](const std::string& number) {
                         return std::ranges::find(numbers, number) != numbers.end();
                       });
  if (!narrows) return numbers_cited_in(language, clause, counts);
  main.topic = std::move(numbers);
  return main;
}

std::vector<std::string> referred_numbers(const Language& language, std::string_view text) {
  const RE2& see = language.pattern("see_numbers");
  std::vector<std::string> numbers;
  while (const auto found = first_match(see, text)) {
    add(numbers, lists_in(language, *found));
    const auto end = static_cast<std::size_t>(found->data() + found->size() - text.data());
    text.remove_prefix(std::max<std::size_t>(end, 1));
  }
  return numbers;
}

std::set<int> listed_in_paragraphs(const Language& language, std::string_view text) {
  std::set<int> paragraphs = paragraphs_behind(language.pattern("symbol_paragraph"), text);
  paragraphs.merge(paragraphs_behind(language.pattern("listed_in_paragraph"), text));
  return paragraphs;
}

std::set<int> numbered_in_paragraphs(const Language& language, std::string_view text) {
  return paragraphs_behind(language.pattern("numbered_in_paragraph"), text);
}

std::string full_number(const std::string& number, int paragraph) {
  if (paragraph == 0 || is_dotted(number)) return number;
  return std::to_string(paragraph) + '.' + number;
}

}  // namespace uprex
