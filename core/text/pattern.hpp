// Uses RE2 with string views, and compiles patterns that are constants elsewhere. Each pattern is
// compiled once, at its first use. This unit holds no pattern.
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

// True if the pattern matches anywhere in the text.
template <const std::string_view& Pattern>
bool has(std::string_view text) {
  return RE2::PartialMatch(piece(text), pattern<Pattern>());
}

}  // namespace uprex
