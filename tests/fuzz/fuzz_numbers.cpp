// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of numbers and references to paragraphs.
#include <algorithm>
#include <set>

#include "core/answers/answer_numbers.hpp"
#include "core/answers/number_label.hpp"
#include "core/language/number_list.hpp"
#include "core/language/paragraph_reference.hpp"
#include "core/language/totals.hpp"
#include "core/un/symbols.hpp"
#include "tests/fuzz/form.hpp"
#include "tests/fuzz/synthetic.hpp"

namespace {

using namespace uprex;

// "122.17", "14", and "60(a)" of the reports that letter their items.
bool is_number(std::string number) {
  if (number.ends_with(')') && number.size() > 3 && number[number.size() - 3] == '(')
    number.resize(number.size() - 3);
  const std::size_t dot = std::min(number.find('.'), number.size());
  const auto digits = [](std::string_view text) {
    return !text.empty() && text.size() <= 3 &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
  };
  return digits(std::string_view(number).substr(0, dot)) &&
         (dot == number.size() || digits(std::string_view(number).substr(dot + 1)));
}

void check_numbers(const std::vector<std::string>& numbers) {
  fuzz::require(std::ranges::all_of(numbers, is_number), "a member of a list is no number");
  const std::set<std::string> once(numbers.begin(), numbers.end());
  fuzz::require(once.size() == numbers.size(), "a number stands twice in a list");
}

void check_list(const NumberList& list, std::size_t size) {
  fuzz::require(list.numbers.size() <= 5000, "a list is too long");
  fuzz::require(list.offset <= size && list.length <= size - list.offset, "a list leaves its text");
  check_numbers(list.numbers);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Language& english = language_named("en");
  const std::string_view text = fuzz::as_text(data, size);
  const bool utf8 = fuzz::is_utf8(text);
  check_list(parse_number_list(english, text), size);
  if (const auto list = find_number_list(english, text)) {
    fuzz::require(!list->numbers.empty(), "a list was found that is empty");
    check_list(*list, size);
  }
  const auto references = paragraph_references(english, text);
  fuzz::require(references.size() <= 2000, "too many references");
  for (const ParagraphReference& reference : references) {
    fuzz::require(reference.paragraph > 0, "a reference to no paragraph");
    fuzz::require(!utf8 || fuzz::is_utf8(reference.gloss), "a gloss is cut inside a letter");
  }
  const CitedNumbers cited = cited_numbers(english, text);
  check_numbers(cited.numbers);
  check_numbers(cited.excepted);
  check_numbers(referred_numbers(english, text));
  const NumberLabel label = number_label(english, text);
  fuzz::require(label.length <= size, "a label leaves its text");
  check_numbers(label.numbers);
  for (const int paragraph : listed_in_paragraphs(english, text))
    fuzz::require(paragraph >= 0, "a paragraph below 0");
  for (const StatedCount& count : stated_counts(english, text)) {
    fuzz::require(count.begin < count.end && count.end <= size, "a count leaves its text");
    fuzz::require(count.number >= 0, "a count below 0");
  }
  for (const std::string& symbol : find_symbols(text)) kind_of(symbol);
  return 0;
}
