// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/layout/normalise_character.hpp"

#include <algorithm>
#include <string>

namespace uprex::layout {

std::u32string_view normalise_character(char32_t c, char32_t& single) {
  if (c > 0x20 && c < 0x7F) {
    single = c;
    return {&single, 1};
  }
  if (c == ' ' || c == 0x00A0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x3000 ||
      c == '\t')
    return U" ";
  if (c == 0x2010 || c == 0x2011 || c == 0x2043) return U"-";
  if (c == 0xFB00) return U"ff";
  if (c == 0xFB01) return U"fi";
  if (c == 0xFB02) return U"fl";
  if (c == 0xFB03) return U"ffi";
  if (c == 0xFB04) return U"ffl";
  // Programs that embed Calibri call its ligatures "ti" and "tt" so. No word has these letters.
  if (c == 0x019F) return U"ti";
  if (c == 0x01A9) return U"tt";
  if (c == 0xF0B7 || c == 0xF0A7)
    return U"•";  // Symbol's and Wingdings' bullets, not mapped to Unicode
  // Zero-width marks and those of direction.
  const bool invisible = c == 0x00AD || c == 0x061C || (c >= 0x200B && c <= 0x200F) ||
                         (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
                         c == 0xFEFF;
  const bool nothing = invisible || c < 0x20 || (c >= 0x7F && c < 0xA0) ||
                       (c >= 0xE000 && c <= 0xF8FF) || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF);
  if (nothing) return {};
  single = c;
  return {&single, 1};
}

bool is_note_mark(std::string_view raised) {
  const bool digits = std::all_of(raised.begin(), raised.end(), [](char c) {
    return (c >= '0' && c <= '9') || c == ',' || c == ' ';
  });
  const bool star =
      raised.find_first_not_of("*") == std::string::npos || raised == "∗" || raised == "∗∗";
  return (digits && raised.size() <= 7) || star || raised.size() == 1;
}

}  // namespace uprex::layout
