// SPDX-License-Identifier: GPL-3.0-or-later
// Takes spaces and other marks off the ends of a text, and shortens a text that is too long.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace uprex {

// True for a byte of a UTF-8 character that is not its first.
constexpr bool continues_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

// The number of bytes that a record quotes of a sentence or paragraph. Without it, a hostile
// document could have a long one quoted a thousand times.
inline constexpr std::size_t kLongestQuote = 4000;

// The text without the marks at both ends, or at one end. The result is a view of `text`. Each
// character of `marks` is one; characters of several bytes are never cut.
std::string_view trimmed(std::string_view text, std::string_view marks = " \t\r\n\f");
std::string_view without_leading(std::string_view text, std::string_view marks);
std::string_view without_trailing(std::string_view text, std::string_view marks);

// The text if it has at most `most` bytes. Otherwise its beginning up to a space and " …"; if a
// word is too long for that, the word is cut between two characters.
std::string shortened(std::string_view text, std::size_t most = kLongestQuote);

}  // namespace uprex
