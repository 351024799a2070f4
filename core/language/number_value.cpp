// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/number_value.hpp"

#include <algorithm>
#include <charconv>
#include <string>

#include "core/text/ascii.hpp"

namespace uprex {
namespace {

int int_of(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

}  // namespace

int number_value(const Language& language, std::string_view number) {
  if (!number.empty() && is_digit(number.front())) return int_of(number);
  const std::string words = lower_case(number);
  int value = 0;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find_first_of(" -", at), words.size());
    const std::string_view word = std::string_view(words).substr(at, end - at);
    for (const auto& rows : {language.rows("unit_word"), language.rows("teen_word"),
                             language.rows("ten_word"), language.rows("hundred_word")})
      if (const auto row = std::ranges::find(rows, word, &WordingRow::pattern); row != rows.end()) {
        const int meaning = int_of(row->meaning);
        value = meaning == 100 ? std::max(value, 1) * meaning : value + meaning;
      }
    at = end + 1;
  }
  return value;
}

}  // namespace uprex
