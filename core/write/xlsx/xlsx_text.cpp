// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/text/utf8.hpp"
#include "core/write/xlsx/xlsx.hpp"

namespace uprex {
namespace {

constexpr std::size_t kMaxUnits = 32'767;  // UTF-16 units in a cell
constexpr std::string_view kCut = " [cut here: a cell holds no more than 32,767 characters]";

bool is_hexadecimal(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// True for "_x0041_", which Excel would show as the character with that number.
bool is_escape(std::string_view text) {
  return text.size() >= 7 && text.starts_with("_x") && text[6] == '_' &&
         std::ranges::all_of(text.substr(2, 4), is_hexadecimal);
}

bool is_plain(std::string_view text) {
  return text.size() <= kMaxUnits && text.find("_x") == text.npos &&
         std::ranges::all_of(text, [](char c) { return c >= ' ' && c < '\x7f'; });
}

// Replaces a character that XML cannot hold by U+FFFD.
char32_t held(char32_t c) {
  const bool control = (c < ' ' && c != '\t' && c != '\n') || (c >= 0x7F && c < 0xA0);
  const bool none = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  return control || none ? 0xFFFD : c;
}

}  // namespace

std::string xlsx_text(std::string_view text) {
  if (is_plain(text)) return std::string(text);
  std::string out;
  std::size_t units = 0, room = 0;  // `room`: how much of `out` can stay if kCut is added
  for (std::size_t at = 0; at < text.size();) {
    const bool escape = is_escape(text.substr(at));
    char32_t c = next_utf8(text, at);
    if (c == '\r') {
      if (at < text.size() && text[at] == '\n') continue;
      c = '\n';
    }
    if (units <= kMaxUnits - kCut.size()) room = out.size();
    units += escape ? 8 : c > 0xFFFF ? 2 : 1;
    if (units > kMaxUnits) return out.substr(0, room) + std::string(kCut);
    append_utf8(out, held(c));
    if (escape) out += "x005F_";
  }
  return out;
}

std::string xlsx_print_text(std::string_view text) {
  std::string out;
  for (char c : text) out += c == '&' ? "&&" : std::string(1, c);
  return xlsx_text(out);
}

}  // namespace uprex
