// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/paragraph_reference.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "core/language/number_scanner.hpp"
#include "core/language/state_names.hpp"
#include "core/language/word_list.hpp"

namespace uprex {
namespace {

constexpr std::size_t kMostReferences = 2000;
constexpr std::size_t kLongestGloss = 600;  // bytes
constexpr std::array<std::string_view, 10> kRomans{"i",  "ii",  "iii",  "iv", "v",
                                                   "vi", "vii", "viii", "ix", "x"};

// 1 to 10, 0 where it is no Roman number.
int roman_value(std::string_view text) {
  const auto found = std::ranges::find(kRomans, text);
  return found == kRomans.end() ? 0 : static_cast<int>(found - kRomans.begin()) + 1;
}

// A paragraph's number: at most three digits that nothing goes on; 0 where there is none.
int take_paragraph(const NumberWords& words, Scanner& scanner) {
  const std::size_t begin = scanner.at();
  const auto digits = scanner.take_digits();
  int number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  const bool goes_on = is_ascii_letter(scanner.peek()) || scanner.peek() == '/' ||
                       scanner.peek() == '%' ||
                       (scanner.peek() == '.' && is_digit(scanner.peek(1)));
  Scanner after = scanner;
  after.skip_spaces();
  if (digits.empty() || digits.size() > 3 || goes_on || after.take_word(words.counted)) {
    scanner.go_to(begin);
    return 0;
  }
  return number;
}

// One list of references, from its first number on.
class ReferenceParser {
 public:
  ReferenceParser(const Language& language, Scanner& scanner,
                  std::vector<ParagraphReference>& references)
      : language_(language),
        words_(language.derived<NumberWords>()),
        scanner_(scanner),
        references_(references),
        first_(references.size()),
        group_(first_) {}

  void parse();

 private:
  bool take_number();
  bool take_range();
  bool take_parenthesis();
  bool take_separators();
  void add_letter(std::string_view letter);
  void add_roman(std::string_view roman);
  void add_gloss(std::string_view gloss);
  bool is_roman(std::string_view mark) const;
  bool empty() const { return references_.size() == first_; }
  bool take_last_sentence(Scanner& scanner) const {
    return scanner.take_match(language_.pattern("last_sentence"));
  }

  const Language& language_;
  const NumberWords& words_;
  Scanner& scanner_;
  std::vector<ParagraphReference>& references_;
  std::size_t first_;       // the list's first reference
  std::size_t group_;       // the first that the next description belongs to
  std::string stray_;       // a letter before the first number
  bool separated_ = false;  // a comma or "and" stood before what comes now
};

bool ReferenceParser::take_number() {
  const int number = take_paragraph(words_, scanner_);
  if (number == 0) return false;
  references_.push_back({number, std::exchange(stray_, {}), "", false, ""});
  return true;
}

// "30-32", "30 to 32", "26 (b)-(d)": what comes between; the last is read as any other.
bool ReferenceParser::take_range() {
  if (empty()) return false;
  const std::size_t begin = scanner_.at();
  const ParagraphReference from = references_.back();
  if (scanner_.take_dash() || scanner_.take_word(words_.range)) {
    scanner_.skip_spaces();
    Scanner ahead = scanner_;
    if (const int last = take_paragraph(words_, ahead);
        last > from.paragraph && from.letter.empty()) {
      for (int i = from.paragraph + 1; i < last; ++i) references_.push_back({i, "", "", false, ""});
      return true;
    }
    const auto mark = ahead.take_parenthesis(4);
    if (mark && mark->size() == 1 && from.letter.size() == 1 && from.roman.empty() &&
        (*mark)[0] > from.letter[0]) {
      for (char c = static_cast<char>(from.letter[0] + 1); c < (*mark)[0] && c <= 'z'; ++c)
        add_letter({&c, 1});
      return true;
    }
  }
  scanner_.go_to(begin);
  return false;
}

// "(i)" is Roman right after a letter ("(g) (i)") and after another Roman number that is one less.
bool ReferenceParser::is_roman(std::string_view mark) const {
  const int value = roman_value(mark);
  if (value == 0 || empty() || references_.back().letter.empty()) return false;
  const auto& last = references_.back();
  if (mark.size() > 1) return true;
  if (!last.roman.empty()) return value == roman_value(last.roman) + 1;
  return value == 1 && !separated_;
}

void ReferenceParser::add_letter(std::string_view letter) {
  auto& last = references_.back();
  const bool bare = last.letter.empty() && !last.last_sentence && last.gloss.empty();
  if (bare) {
    last.letter = letter;
  } else {
    references_.push_back({last.paragraph, std::string(letter), "", false, ""});
  }
}

void ReferenceParser::add_roman(std::string_view roman) {
  auto& last = references_.back();
  if (last.roman.empty()) {
    last.roman = roman;
  } else {
    references_.push_back({last.paragraph, last.letter, std::string(roman), false, ""});
  }
}

void ReferenceParser::add_gloss(std::string_view gloss) {
  const bool one = state_named(language_, gloss).has_value();
  for (std::size_t i = one ? references_.size() - 1 : group_; i < references_.size(); ++i) {
    if (references_[i].gloss.empty()) references_[i].gloss = gloss;
  }
  group_ = references_.size();
}

bool ReferenceParser::take_parenthesis() {
  const std::size_t begin = scanner_.at();
  const auto inside = scanner_.take_parenthesis(kLongestGloss);
  if (!inside) return false;
  Scanner within(*inside);
  within.skip_spaces();
  const bool last_sentence = take_last_sentence(within);
  within.go_to(0);
  within.skip_spaces();
  const std::string_view mark = within.take_letters();
  within.skip_spaces();
  const bool is_mark = within.at_end() && mark.size() <= 4 &&
                       std::ranges::all_of(mark, [](char c) { return c >= 'a'; }) &&
                       !mark.empty() && (mark.size() == 1 || roman_value(mark) > 0);
  if (empty()) {
    if (is_mark && mark.size() == 1) return stray_ = mark, true;
    scanner_.go_to(begin);
    return false;
  }
  if (last_sentence) {
    references_.back().last_sentence = true;
  } else if (is_mark && is_roman(mark)) {
    add_roman(mark);
  } else if (is_mark) {
    add_letter(mark);
  } else {
    add_gloss(*inside);
  }
  return true;
}

// Commas, "and", "above", "in section I", a repeated "paragraph". True where one was taken.
bool ReferenceParser::take_separators() {
  const std::size_t begin = scanner_.at();
  for (int i = 0; i < 8; ++i) {
    scanner_.skip_spaces();
    if (scanner_.take(',') || scanner_.take(';') || scanner_.take_word(words_.joining)) {
      separated_ = true;
    } else if (!scanner_.take_word(words_.paragraph) && !scanner_.take_word(words_.place)) {
      break;
    }
  }
  return scanner_.at() != begin;
}

void ReferenceParser::parse() {
  while (references_.size() < kMostReferences) {
    const std::size_t begin = scanner_.at();
    separated_ = false;
    take_separators();
    if (!empty() && take_last_sentence(scanner_)) {
      references_.back().last_sentence = true;
    } else if (!take_range() && !take_number() && !take_parenthesis()) {
      scanner_.go_to(begin);
      return;
    }
  }
}

// Whether what follows a list says that the paragraphs are another document's.
bool is_of_other_document(const Language& language, std::string_view rest) {
  constexpr std::size_t kFar = 100;
  return language.has("of_other_document", rest.substr(0, kFar));
}

// A text that is nothing but a list.
std::vector<ParagraphReference> bare_list(const Language& language, std::string_view text) {
  std::vector<ParagraphReference> references;
  Scanner scanner(text);
  ReferenceParser(language, scanner, references).parse();
  const bool alone = scanner.rest().find_first_not_of(" .,;:)\n") == std::string_view::npos;
  return alone ? references : std::vector<ParagraphReference>{};
}

}  // namespace

std::vector<ParagraphReference> paragraph_references(const Language& language,
                                                     std::string_view text) {
  const auto& words = language.derived<NumberWords>();
  if (auto references = bare_list(language, text); !references.empty()) return references;
  std::vector<ParagraphReference> references;
  Scanner scanner(text);
  bool at_list = false;
  while (!scanner.at_end() && references.size() < kMostReferences) {
    if (!at_list) {
      if (is_ascii_letter(scanner.peek())) {
        at_list = scanner.take_word(words.paragraph);
        if (!at_list) scanner.take_letters();
      } else {
        scanner.go_to(scanner.at() + 1);
      }
      continue;
    }
    const std::size_t before = references.size();
    scanner.take('.');
    ReferenceParser(language, scanner, references).parse();
    if (is_of_other_document(language, scanner.rest())) references.resize(before);
    at_list = false;
    if (references.size() == before && !scanner.at_end() && !is_ascii_letter(scanner.peek()))
      scanner.go_to(scanner.at() + 1);
  }
  return references;
}

}  // namespace uprex
