// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/number_list.hpp"

#include <algorithm>
#include <charconv>
#include <unordered_set>

#include "core/language/number_scanner.hpp"
#include "core/language/word_list.hpp"

namespace uprex {
namespace {

constexpr std::size_t kMostNumbers = 5000;
constexpr int kMostWordsBefore = 6;

int value(std::string_view digits) {
  int result = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), result);
  return result;
}

// "126.1" is paragraph "126" and item "1"; a plain number is an item alone.
struct Number {
  std::string_view paragraph, item;
};

// A stroke before another number of a paragraph: "146.12/146.13", "146.12 / 146.13". Takes it.
bool take_stroke(Scanner& scanner) {
  Scanner ahead = scanner;
  if (!ahead.take('/')) return false;
  const Scanner behind = ahead;
  ahead.skip_spaces();
  if (ahead.take_digits().empty() || !ahead.take('.') || !is_digit(ahead.peek())) return false;
  scanner = behind;
  return true;
}

// A number ends where neither a letter, a digit, a fraction nor a compound ("30-day", "5/1", "0.7
// per cent") goes on.
bool ends_number(const NumberWords& words, Scanner scanner, bool has_paragraph) {
  if (has_paragraph && take_stroke(scanner)) return true;
  if (is_ascii_letter(scanner.peek()) || scanner.peek() == '/' || scanner.peek() == '%')
    return false;
  if (scanner.peek() == '.' && is_digit(scanner.peek(1))) return false;
  Scanner after = scanner;
  if (after.take_dash() && is_ascii_letter(after.peek())) return false;
  scanner.skip_spaces();
  return !scanner.take_word(words.percent);
}

class ListParser {
 public:
  ListParser(const NumberWords& words, std::string_view text) : words_(words), scanner_(text) {}

  NumberList parse();
  bool spells_out_more_than(std::size_t most);

 private:
  std::optional<Number> take_number();
  bool take_range_mark();
  bool parted_by_dashes();
  bool take_separator(bool had_paragraph);
  bool repeats_paragraph() const;
  bool take_member();
  void skip_words();
  void add(std::string_view item);

  const NumberWords& words_;
  Scanner scanner_;
  std::string_view paragraph_;  // carried over
  NumberList list_;
  std::unordered_set<std::string> seen_;
  std::size_t spelt_out_ = 0;  // repeated numbers too
  bool counts_alone_ = false;
  bool dashes_part_ = false;
};

std::optional<Number> ListParser::take_number() {
  const std::size_t begin = scanner_.at();
  Number number{{}, scanner_.take_digits()};
  const bool spaced = scanner_.peek() == '.' && scanner_.peek(1) == ' ' &&
                      is_digit(scanner_.peek(2)) && number.item == paragraph_;  // "111.28, 111. 29"
  const bool comma = scanner_.peek() == ',' && is_digit(scanner_.peek(1)) &&
                     number.item == paragraph_;  // "157.18, 157,20"
  if (comma || (scanner_.peek() == '.' && (spaced || is_digit(scanner_.peek(1))))) {
    scanner_.go_to(scanner_.at() + (spaced ? 2 : 1));
    number = {number.item, scanner_.take_digits()};
  }
  const bool fits = !number.item.empty() && number.item.size() <= 3 &&
                    number.paragraph.size() <= 3 && number.item != "0" &&
                    !number.paragraph.starts_with('0');
  if (fits && ends_number(words_, scanner_, !number.paragraph.empty())) return number;
  scanner_.go_to(begin);
  return std::nullopt;
}

void ListParser::add(std::string_view item) {
  ++spelt_out_;
  if (counts_alone_) return;
  std::string number(paragraph_);
  if (!number.empty()) number += '.';
  number += item;
  if (seen_.insert(number).second) list_.numbers.push_back(std::move(number));
}

// A dash or "to", with the full stop and spaces that may stand before and after.
bool ListParser::take_range_mark() {
  const std::size_t begin = scanner_.at();
  if (scanner_.peek() == '.') scanner_.take('.');
  scanner_.skip_spaces();
  if (scanner_.take_dash() || scanner_.take_word(words_.range)) {
    scanner_.skip_spaces();
    if (scanner_.take_word(words_.item_nouns)) scanner_.take('.');  // "Rec. 16 – Rec. 18"
    scanner_.skip_spaces();
    if (is_digit(scanner_.peek())) return true;
  }
  scanner_.go_to(begin);
  return false;
}

// "27.3 – 27.6 – 27.10": dashes part the members if a second one follows.
bool ListParser::parted_by_dashes() {
  if (dashes_part_) return true;
  const std::size_t begin = scanner_.at();
  scanner_.skip_spaces();
  const bool spaced = scanner_.at() > begin;
  bool dash = spaced && scanner_.take_dash();
  if (dash) {
    scanner_.skip_spaces();
    dash = is_digit(scanner_.peek());
  }
  scanner_.go_to(begin);
  return dashes_part_ = dash;
}

// One number or range. False, and nothing taken, where there is none or it cannot be resolved.
bool ListParser::take_member() {
  const std::size_t begin = scanner_.at();
  const auto first = take_number();
  if (!first) return false;
  const std::string_view carried = first->paragraph.empty() ? paragraph_ : first->paragraph;
  std::string_view last = first->item;
  if (const std::size_t end = scanner_.at(); take_range_mark()) {
    paragraph_ = carried;
    const auto second = take_number();
    if (second && parted_by_dashes()) {
      scanner_.go_to(end);
      add(first->item);
      return true;
    }
    const bool sound = second && (second->paragraph.empty() || second->paragraph == carried) &&
                       value(second->item) >= value(first->item);
    if (!sound) {
      scanner_.go_to(second ? begin : end);
      if (second) return false;
    } else {
      last = second->item;
    }
  }
  paragraph_ = carried;
  add(first->item);
  for (int i = value(first->item) + 1; i < value(last); ++i) add(std::to_string(i));
  add(last);
  return true;
}

// True if the next member repeats the paragraph: "157.16 157.17" lacks its comma.
bool ListParser::repeats_paragraph() const {
  Scanner ahead = scanner_;
  const std::string_view digits = ahead.take_digits();
  return !digits.empty() && digits == paragraph_ && ahead.take('.') && is_digit(ahead.peek());
}

// Commas, semicolons, "and"; a full stop printed for a comma where `had_paragraph` ("140.35.
// 140.36"); nothing before a number that repeats the paragraph.
bool ListParser::take_separator(bool had_paragraph) {
  const std::size_t begin = scanner_.at();
  bool taken = false;
  if (scanner_.take('.')) {
    Scanner ahead = scanner_;
    ahead.skip_spaces();
    taken = had_paragraph && is_digit(ahead.peek());
    if (!taken && ahead.peek() != ',' && ahead.peek() != ';' && !ahead.take_word(words_.joining)) {
      scanner_.go_to(begin);
      return false;
    }
  }
  for (int i = 0; i < 4; ++i) {
    scanner_.skip_spaces();
    const bool more = (dashes_part_ && scanner_.take_dash()) || scanner_.take(',') ||
                      scanner_.take(';') || scanner_.take('&') ||
                      (had_paragraph && take_stroke(scanner_)) ||
                      scanner_.take_word(words_.joining);
    if (!more) break;
    taken = true;
  }
  return taken || (had_paragraph && repeats_paragraph());
}

void ListParser::skip_words() {
  for (int i = 0; i < kMostWordsBefore; ++i) {
    scanner_.skip_spaces();
    if (scanner_.take(':')) continue;
    if (!scanner_.take_word(words_.before_numbers)) return;
    scanner_.take('.');
  }
}

NumberList ListParser::parse() {
  skip_words();
  while (spelt_out_ < kMostNumbers && take_member()) {
    list_.length = scanner_.at();
    if (!take_separator(!paragraph_.empty())) break;
    skip_words();
  }
  return std::move(list_);
}

// The word before `at`, cut at 20 bytes.
std::string_view word_before(std::string_view text, std::size_t at) {
  if (at > 0 && text[at - 1] == ' ') --at;
  const std::size_t end = at;
  while (at > 0 && end - at < 20 && (is_ascii_letter(text[at - 1]) || text[at - 1] == '-')) --at;
  return text.substr(at, end - at);
}

// The list that begins with the word or number at `at`, where it may begin one in the midst of a
// sentence.
std::optional<NumberList> list_at(const Language& language, std::string_view sentence,
                                  std::size_t at) {
  const auto& words = language.derived<NumberWords>();
  Scanner scanner(sentence, at);
  if (words.other_numbered.holds(word_before(sentence, at))) return std::nullopt;
  if (is_digit(sentence[at])) {
    scanner.take_digits();
    if (!scanner.take('.') || !is_digit(scanner.peek())) return std::nullopt;
  } else if (!scanner.take_word(words.item_nouns)) {
    return std::nullopt;
  }
  NumberList list = parse_number_list(language, sentence.substr(at));
  if (list.numbers.empty()) return std::nullopt;
  list.offset = at;
  return list;
}

bool ListParser::spells_out_more_than(std::size_t most) {
  counts_alone_ = true;
  while (!scanner_.at_end() && spelt_out_ <= most) {
    const bool digit = is_digit(scanner_.peek());
    if (digit && take_member()) continue;
    if (digit)
      scanner_.take_digits();
    else
      scanner_.go_to(scanner_.at() + 1);
  }
  return spelt_out_ > most;
}

}  // namespace

bool spells_out_more_than(const Language& language, std::size_t most, std::string_view text) {
  return ListParser(language.derived<NumberWords>(), text).spells_out_more_than(most);
}

NumberList parse_number_list(const Language& language, std::string_view text) {
  return ListParser(language.derived<NumberWords>(), text).parse();
}

std::optional<NumberList> find_number_list(const Language& language, std::string_view sentence) {
  if (auto list = parse_number_list(language, sentence); !list.numbers.empty()) return list;
  char before = ' ';
  for (std::size_t at = 0; at < sentence.size(); before = sentence[at++]) {
    const bool inside =
        is_ascii_letter(before) || is_digit(before) || before == '.' || before == '/' || before < 0;
    const bool may_begin = is_ascii_letter(sentence[at]) || is_digit(sentence[at]);
    if (inside || !may_begin) continue;
    if (auto list = list_at(language, sentence, at)) return list;
  }
  return std::nullopt;
}

}  // namespace uprex
