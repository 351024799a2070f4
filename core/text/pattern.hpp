// RE2 on string views, and patterns that are kept as text elsewhere (core/language/en), each
// compiled once, on first use.
#pragma once

#include <re2/re2.h>

#include <string>
#include <string_view>

namespace uprex {

inline re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

template <const std::string_view& Pattern>
const RE2& pattern() {
  static const RE2 regex{std::string(Pattern)};
  return regex;
}

// True where the pattern matches anywhere in the text.
template <const std::string_view& Pattern>
bool has(std::string_view text) {
  return RE2::PartialMatch(piece(text), pattern<Pattern>());
}

}  // namespace uprex
