// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/column_values.hpp"

#include <array>

namespace uprex {

std::string number_text(double number) {
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  return {digits.data(), end};
}

double number_from(const std::string& text) {
  double number = 0;
  const char* end = text.data() + text.size();
  const auto result = std::from_chars(text.data(), end, number);
  if (result.ec != std::errc() || result.ptr != end)
    throw StoreError("the store holds a text where a number should be",
                     "ingest the document again");
  return number;
}

std::string lines_text(const std::vector<std::string>& lines) {
  std::string text;
  for (const auto& line : lines) text += line + '\n';
  return text;
}

std::vector<std::string> lines_from(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

std::string literal_of(const Query::Parameter& parameter) {
  if (const auto* number = std::get_if<long long>(&parameter)) return std::to_string(*number);
  const auto* text = std::get_if<std::string>(&parameter);
  if (!text) return "NULL";
  std::string literal = "'";
  for (const char c : *text) literal += c == '\'' ? std::string("''") : std::string(1, c);
  return literal + '\'';
}

}  // namespace uprex
