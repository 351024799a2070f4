// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/plain_signs.hpp"

#include <algorithm>

#include "core/text/utf8.hpp"

namespace uprex {
namespace {

bool is_plain(char c) { return c >= ' ' && c < 0x7F; }

// The sign of ASCII for a character beyond ASCII; 0 if the character stays.
char plain(char32_t c) {
  if (c < ' ' || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F) return ' ';
  if (c >= 0x2010 && c <= 0x2015) return '-';
  if (c == 0x2018 || c == 0x2019 || c == 0xB4) return '\'';
  if (c == 0xB0 || c == 0xBA) return 'o';  // "n° 169"
  return 0;
}

std::string rewritten(std::string_view text) {
  std::string clean;
  clean.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = next_utf8(text, at);
    const char sign = plain(c);
    if (sign == ' ' && clean.ends_with(' ')) continue;
    if (sign != 0)
      clean += sign;
    else if (!(c == ' ' && clean.ends_with(' ')))
      clean += text.substr(begin, at - begin);
  }
  return clean;
}

}  // namespace

std::string_view in_plain_signs(std::string_view text, std::string& store) {
  if (std::ranges::all_of(text, is_plain) && text.find("  ") == text.npos) return text;
  return store = rewritten(text);
}

}  // namespace uprex
