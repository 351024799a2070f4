// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/markdown/markdown_text.hpp"

#include <algorithm>

#include "core/text/ascii.hpp"
#include "core/text/trim.hpp"

namespace uprex {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Finds "12." or "12)" at the beginning, which would begin an ordered list. Returns the position of
// the mark, or npos.
std::size_t list_mark(std::string_view text) {
  const auto digits =
      static_cast<std::size_t>(std::ranges::find_if_not(text, is_digit) - text.begin());
  const bool marked =
      digits > 0 && digits < text.size() && (text[digits] == '.' || text[digits] == ')');
  const bool ends = digits + 1 >= text.size() || text[digits + 1] == ' ';
  return marked && ends ? digits : std::string_view::npos;
}

bool begins_entity(std::string_view rest) {
  return rest.size() > 1 && (rest[1] == '#' || is_letter(rest[1]));
}

}  // namespace

std::string markdown(std::string_view text) {
  constexpr std::string_view kAnywhere = "\\`*_[]<~", kAtBeginning = "#>+-=@";
  text = without_leading(text, " \t\r\n");
  const std::size_t mark = list_mark(text);
  std::string escaped;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    const bool active = kAnywhere.find(c) != kAnywhere.npos || at == mark ||
                        (at == 0 && kAtBeginning.find(c) != kAtBeginning.npos) ||
                        (c == '&' && begins_entity(text.substr(at)));
    if (active) escaped += '\\';
    escaped += c;
  }
  return escaped;
}

}  // namespace uprex
