// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a regular expression of RE2's syntax and tells which words a text must hold to match it. It
// does not compile the expression, which takes a hundred times as long.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace uprex {

// A text must hold at least one of the words, in small ASCII letters or in capitals. Words may
// contain spaces.
using WordChoice = std::vector<std::string>;

// What a text must hold to match: a word of each choice. Words shorter than `shortest` bytes are
// not told. The result is empty if nothing is known, for example for "[A-Z]+". The expression must
// be valid; otherwise the result says nothing.
std::vector<WordChoice> required_words(std::string_view expression, std::size_t shortest);

}  // namespace uprex
