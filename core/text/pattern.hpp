// SPDX-License-Identifier: GPL-3.0-or-later
// Uses RE2 with string views. This unit holds no pattern.
#pragma once

#include <re2/re2.h>

#include <optional>
#include <string>
#include <string_view>

namespace uprex {

inline re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

// The first match of a pattern, none where it matches nowhere.
inline std::optional<std::string_view> first_match(const RE2& pattern, std::string_view text) {
  re2::StringPiece found;
  if (!pattern.Match(piece(text), 0, text.size(), RE2::UNANCHORED, &found, 1)) return {};
  return std::string_view(found.data(), found.size());
}

// The first group of the first match, empty where the pattern matches nowhere.
inline std::string first_group(const RE2& pattern, std::string_view text) {
  std::string found;
  RE2::PartialMatch(piece(text), pattern, &found);
  return found;
}

}  // namespace uprex
