// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and writes UTF-8 one character at a time. It does not normalise.
#pragma once

#include <string>
#include <string_view>

namespace uprex {

inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Appends a character that is not ASCII. A number that is not a Unicode scalar value becomes
// U+FFFD.
void append_utf8_beyond_ascii(std::string& out, char32_t character);

// Appends a character. A number that is not a Unicode scalar value becomes U+FFFD.
inline void append_utf8(std::string& out, char32_t character) {
  if (character < 0x80)
    out += static_cast<char>(character);
  else
    append_utf8_beyond_ascii(out, character);
}

// Returns the character at `at`, which must be within the text, and moves `at` behind it. Broken
// bytes are read one by one as U+FFFD.
char32_t next_utf8(std::string_view text, std::size_t& at);

// The text with U+FFFD in place of each broken byte.
std::string valid_utf8(std::string_view text);

}  // namespace uprex
