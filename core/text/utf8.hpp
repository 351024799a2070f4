// UTF-8 in and out, one character at a time. No normalisation.
#pragma once

#include <string>
#include <string_view>

namespace uprex {

inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Appends a Unicode scalar value; anything else becomes U+FFFD.
void append_utf8(std::string& out, char32_t character);

// The character at `at` and, in `at`, the byte after it. Broken bytes are read one by one as
// U+FFFD.
char32_t next_utf8(std::string_view text, std::size_t& at);

// The text with U+FFFD in the place of each broken byte.
std::string valid_utf8(std::string_view text);

}  // namespace uprex
