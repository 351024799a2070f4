// Text cut to what is wanted of it: without the spaces around it, or no longer than it may be.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace uprex {

// Bytes that a record quotes of a sentence or paragraph: a hostile one would be quoted a thousand
// times.
inline constexpr std::size_t kLongestQuote = 4000;

// Without the marks at its ends, or at one of them; a view of `text`. Marks are bytes of ASCII.
std::string_view trimmed(std::string_view text, std::string_view marks = " \t\r\n\f");
std::string_view without_leading(std::string_view text, std::string_view marks);
std::string_view without_trailing(std::string_view text, std::string_view marks);

// The text where it has at most `most` bytes; else its beginning up to a space, or up to a letter
// where a word goes on too long, and " …".
std::string shortened(std::string_view text, std::size_t most = kLongestQuote);

}  // namespace uprex
