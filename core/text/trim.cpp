// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/trim.hpp"

#include <algorithm>

namespace uprex {

std::string_view trimmed(std::string_view text, std::string_view marks) {
  return without_trailing(without_leading(text, marks), marks);
}

std::string_view without_leading(std::string_view text, std::string_view marks) {
  while (!text.empty()) {
    std::size_t length = 1;
    while (length < text.size() && continues_character(text[length])) ++length;
    if (marks.find(text.substr(0, length)) == std::string_view::npos) break;
    text.remove_prefix(length);
  }
  return text;
}

std::string_view without_trailing(std::string_view text, std::string_view marks) {
  while (!text.empty()) {
    std::size_t begin = text.size() - 1;
    while (begin > 0 && continues_character(text[begin])) --begin;
    if (marks.find(text.substr(begin)) == std::string_view::npos) break;
    text = text.substr(0, begin);
  }
  return text;
}

std::string shortened(std::string_view text, std::size_t most) {
  if (text.size() <= most) return std::string(text);
  std::size_t end = text.rfind(' ', most);
  if (end == std::string_view::npos || end < most / 2)
    for (end = most; end > 0 && continues_character(text[end]);) --end;
  return std::string(text.substr(0, end)) + " …";
}

}  // namespace uprex
