// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/ordinal.hpp"

#include <algorithm>
#include <charconv>
#include <string>

#include "core/text/ascii.hpp"
#include "core/text/pattern.hpp"

namespace uprex {
namespace {

constexpr std::size_t kLongestOrdinal = 40;  // bytes

// The value of a word in rows whose meanings are numbers; 0 if it stands in none.
int value_in(std::span<const WordingRow> rows, std::string_view word) {
  const auto row = std::ranges::find(rows, word, &WordingRow::pattern);
  int value = 0;
  if (row != rows.end())
    std::from_chars(row->meaning.data(), row->meaning.data() + row->meaning.size(), value);
  return value;
}

// Lower case; hyphens, dashes and spaces as one hyphen.
std::string with_hyphens(std::string_view word) {
  static const RE2 gap(R"(\s*[-‐‑–—]\s*|\s+)"), edges(R"(^\s+|\s+$)");
  std::string text = lower_case(word);
  RE2::GlobalReplace(&text, edges, "");
  RE2::GlobalReplace(&text, gap, "-");
  return text;
}

}  // namespace

std::optional<int> ordinal(const Language& language, std::string_view word) {
  if (word.size() > kLongestOrdinal) return std::nullopt;
  const std::string text = with_hyphens(word);
  int number = 0;
  if (RE2::FullMatch(text, language.pattern("ordinal_in_digits"), &number)) return number;
  if (const int value = value_in(language.rows("ordinal_name"), text); value != 0) return value;
  const std::size_t hyphen = text.find('-');
  if (hyphen == std::string::npos) return std::nullopt;
  const std::string_view whole(text);
  const int ten = value_in(language.rows("ten_word"), whole.substr(0, hyphen));
  const int unit = value_in(language.rows("ordinal_name"), whole.substr(hyphen + 1));
  if (ten == 0 || unit == 0 || unit > 9) return std::nullopt;
  return ten + unit;
}

std::optional<int> session_held(const Language& language, std::string_view paragraph) {
  re2::StringPiece word;
  if (!RE2::PartialMatch(piece(paragraph), language.pattern("session_held"), &word))
    return std::nullopt;
  const auto number = ordinal(language, {word.data(), word.size()});
  return number == 0 ? std::nullopt : number;
}

}  // namespace uprex
