#include "core/answers/answer_numbers.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <unordered_set>
#include <utility>

#include "core/language/en/answer_numbers.hpp"
#include "core/language/language.hpp"
#include "core/language/number_list.hpp"
#include "core/language/state_tail.hpp"
#include "core/text/pattern.hpp"

namespace uprex {
namespace {

RE2 compiled(std::string_view regex) { return RE2("(?i)" + std::string(regex)); }

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
std::vector<std::string> lists_in(std::string_view text) {
  std::vector<std::string> numbers;
  std::size_t spelt_out = 0;
  while (const auto list = find_number_list(text)) {
    if ((spelt_out += list->numbers.size()) > kMostSpeltOut) break;
    add(numbers, list->numbers);
    text.remove_prefix(
        std::min(text.size(), list->offset + std::max<std::size_t>(list->length, 1)));
  }
  return numbers;
}

std::vector<std::string> bare_lists_in(const std::string& text) {
  static const RE2 after_verb = compiled(en::kBareAfterVerb),
                   parentheses = compiled(en::kInParentheses);
  std::vector<std::string> numbers;
  re2::StringPiece rest(text), found;
  while (RE2::FindAndConsume(&rest, parentheses, &found)) {
    const NumberList list = parse_number_list({found.data(), found.size()});
    if (!list.numbers.empty() && list.length + 1 >= found.size()) add(numbers, list.numbers);
  }
  rest = text;
  while (RE2::FindAndConsume(&rest, after_verb, &found)) {
    const auto at = static_cast<std::size_t>(found.data() - text.data());
    add(numbers, parse_number_list(std::string_view(text).substr(at)).numbers);
  }
  return numbers;
}

// "60 (a), (c) and (e)", masked in the text once read.
std::vector<std::string> take_lettered(std::string& text) {
  static const RE2 lettered{std::string(en::kLettered)}, range{std::string(en::kLetterRange)};
  std::vector<std::string> numbers;
  std::string number;
  re2::StringPiece rest(text), letters;
  while (RE2::FindAndConsume(&rest, lettered, &number, &letters)) {
    std::string_view list(letters.data(), letters.size());
    while (!list.empty()) {
      std::string first, last;
      const bool ranged = RE2::PartialMatch(piece(list), range, &first, &last) && first < last;
      const std::size_t end = list.find(ranged ? "(" + last + ")" : ")");
      if (list[0] != '(') {
        list.remove_prefix(1);
        continue;
      }
      if (list[1] >= '0' && list[1] <= '9')  // "107 (9)"
        add(numbers, {number + '.' + std::string(list.substr(1, end - 1))});
      else
        for (char c = list[1]; c <= (ranged ? last[0] : list[1]); ++c)
          add(numbers, {number + '(' + c + ')'});
      list.remove_prefix(std::min(list.size(), end + (ranged ? 3 : 1)));
    }
  }
  mask(text, lettered);
  return numbers;
}

std::vector<std::string> all_lists_in(std::string text, bool counts) {
  std::vector<std::string> numbers = take_lettered(text);
  add(numbers, lists_in(text));
  if (!counts) add(numbers, bare_lists_in(text));
  return numbers;
}

bool is_dotted(const std::string& number) { return number.find('.') != std::string::npos; }

// The paragraph that bare numbers stand in is taken from the text and masked.
int take_paragraph(std::string& text) {
  static const RE2 in_paragraph = compiled(en::kInParagraph),
                   symbol = compiled(en::kSymbolParagraph);
  int paragraph = 0;
  for (const RE2* regex : {&in_paragraph, &symbol}) {
    if (paragraph == 0) RE2::PartialMatch(text, *regex, &paragraph);
    mask(text, *regex);
  }
  return paragraph;
}

}  // namespace

// Other signs between numbers as commas and spaces, of the same length: "140.70/140.71", "122.1 to
// n° 122.7".
std::string evened(std::string_view clause) {
  static const RE2 slash(R"((\d{1,3}\.\d{1,3})/(\d{1,3}\.\d))"),
      number(R"((?i)(?:to|and|,|y|–|-) (n(?:os?\.|[°º]) ?)\d)");
  std::string text(clause);
  RE2::GlobalReplace(&text, slash, "\\1,\\2");
  re2::StringPiece rest(text), sign;
  while (RE2::FindAndConsume(&rest, number, &sign))
    std::fill_n(text.begin() + (sign.data() - text.data()), sign.size(), ' ');
  return text;
}

bool counts_recommendations(std::string_view sentence) {
  static const RE2 counted = compiled(en::kCountsThem);
  return RE2::PartialMatch(piece(sentence), counted);
}

CitedNumbers cited_numbers(std::string_view clause, bool counts) {
  static const RE2 things = compiled(en::kOtherThings), see = compiled(en::kSeeNumbers),
                   counted = compiled(en::kCounted), except = compiled(en::kExcept),
                   start = compiled(en::kClauseStart);
  std::string text = evened(clause);
  mask(text, see);
  mask(text, counted);
  mask(text, things);
  static const RE2 other_number = compiled(en::kOtherNumber);
  mask(text, other_number);
  const int paragraph = take_paragraph(text);
  CitedNumbers cited;
  re2::StringPiece found;
  if (except.Match(text, 0, text.size(), RE2::UNANCHORED, &found, 1)) {
    const auto at = static_cast<std::size_t>(found.data() - text.data());
    std::string after = text.substr(at + found.size());
    const NumberList list = parse_number_list(after);
    cited.excepted = list.numbers;
    if (list.numbers.empty()) cited.excepted = all_lists_in(after, counts);
    after.erase(0, list.numbers.empty() ? after.size() : list.length);
    text.resize(at);
    text += after;
  }
  start.Match(text, 0, text.size(), RE2::ANCHOR_START, &found, 1);
  std::string body = text.substr(found.size());
  static const RE2 bare(R"(^\d{1,3}\b(?:[^.]|\.\D|\.?$))");
  if (counts && RE2::PartialMatch(body, bare)) body[0] = '~';
  cited.numbers = all_lists_in(body, counts);
  std::erase_if(cited.numbers, [&](const std::string& number) {
    return std::find(cited.excepted.begin(), cited.excepted.end(), number) != cited.excepted.end();
  });
  static const RE2 same = compiled(en::kSameParagraph);
  cited.in_paragraph = paragraph;
  cited.same_paragraph = RE2::PartialMatch(text, same);
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

std::vector<std::string> referred_numbers(std::string_view text) {
  static const RE2 captured("(?i)(" + std::string(en::kSeeNumbers) + ")");
  std::vector<std::string> numbers;
  re2::StringPiece rest = piece(text), found;
  while (RE2::FindAndConsume(&rest, captured, &found))
    add(numbers, lists_in({found.data(), found.size()}));
  return numbers;
}

namespace {

// Letters behind the first number make the list: "60 (a), (c) and (e)".
bool take_letters(std::string_view text, std::size_t at, NumberList& list, std::size_t& end) {
  static const RE2 lettered("^" + std::string(en::kLettered));
  re2::StringPiece number, letters;
  if (!RE2::PartialMatch(piece(text.substr(at)), lettered, &number, &letters)) return false;
  std::string words(number.data(), letters.data() + letters.size());
  list.numbers = take_lettered(words);
  end = static_cast<std::size_t>(letters.data() - text.data()) + letters.size();
  return true;
}

}  // namespace

NumberLabel number_label(std::string_view text) {
  static const RE2 words = compiled(en::kLabelWords), goes_on{std::string(en::kGoesOn)};
  NumberLabel label;
  re2::StringPiece noun, first;
  if (!RE2::PartialMatch(piece(text), words, &noun, &first)) return {};
  const auto at = static_cast<std::size_t>(first.data() - text.data());
  NumberList list = parse_number_list(text.substr(at));
  if (list.numbers.empty()) return {};
  label.named = !noun.empty();
  label.dotted = is_dotted(list.numbers.front());
  std::size_t end = at + list.offset + list.length;
  if (label.named && take_letters(text, at, list, end)) label.dotted = true;
  std::string_view rest = text.substr(end);
  if (!rest.empty() && RE2::PartialMatch(piece(rest), goes_on)) return {};
  // "122.5 (Spain): accepted".
  const auto groups = state_groups(language_named("en"), rest.substr(0, 400));
  if (!groups.empty() && groups[0].begin <= 1) rest.remove_prefix(groups[0].end);
  static const RE2 gloss(R"(^(\s*\([^()]{1,200}\))\s*[:–—-])");
  re2::StringPiece words_between;
  if (RE2::PartialMatch(piece(rest), gloss, &words_between))
    rest.remove_prefix(words_between.size());
  const std::size_t words_at = rest.find_first_not_of(" .,:;)]–—-\t");
  static const RE2 mark(R"(^\s*(?:[:;–—)\]-]|\.(?:\s|$)|\.?,?\s*$))");
  const bool marked = RE2::PartialMatch(piece(rest), mark);
  const std::string_view after = words_at == std::string_view::npos ? "" : rest.substr(words_at);
  static const RE2 new_words(R"(^[\p{Lu}“"‘•])");
  const bool starts = after.empty() || RE2::PartialMatch(piece(after), new_words);
  const bool many = list.numbers.size() > 1;
  static const RE2 remark(R"(^\s*\([^()]{1,300}\)\W*$)");  // "129.3 (a part is accepted)"
  const bool remarked = RE2::PartialMatch(piece(rest), remark);
  if (!starts && !marked && !remarked) return {};
  if (!label.named && !label.dotted && !many && !marked && !after.empty()) return {};
  // "Recommendations 5 and 6, Slovenia ..." is no label, nor is "1 January".
  if (rest.starts_with(',') && !many) return {};
  label.numbers = std::move(list.numbers);
  label.length = text.size() - after.size();
  return label;
}

int listed_in_paragraph(std::string_view sentence) {
  static const RE2 listed = compiled(en::kListedInParagraph),
                   symbol = compiled(en::kSymbolParagraph);
  int paragraph = 0;
  if (!RE2::PartialMatch(piece(sentence), symbol, &paragraph))
    RE2::PartialMatch(piece(sentence), listed, &paragraph);
  return paragraph;
}

std::string full_number(const std::string& number, int paragraph) {
  if (paragraph == 0 || is_dotted(number)) return number;
  return std::to_string(paragraph) + '.' + number;
}

}  // namespace uprex
