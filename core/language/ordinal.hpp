// SPDX-License-Identifier: GPL-3.0-or-later
// Ordinals in words and digits, and the session that a sentence names by one.
#pragma once

#include <optional>
#include <string_view>

#include "core/language/language.hpp"

namespace uprex {

// "ninth", "twenty-first", "21st", "Thirty second": 1 to 99. The whole of `word` must be the
// ordinal; spaces around it do not count. Empty for every other word.
std::optional<int> ordinal(const Language& language, std::string_view word);

// The Working Group's session from a report's first paragraph: "... held its ninth session from 1
// to 12 November 2010".
std::optional<int> session_held(const Language& language, std::string_view paragraph);

}  // namespace uprex
