// SPDX-License-Identifier: GPL-3.0-or-later
// How far two words are apart: the errors of typing that make one of the other.
#pragma once

#include <cstddef>
#include <string_view>

namespace uprex {

// A word with more bytes is never near another one.
inline constexpr std::size_t kLongestEditedWord = 80;

// Counts bytes that are put in, left out, changed, or swapped with their neighbour (Damerau and
// Levenshtein). Gives limit + 1 where the words are further apart than `limit`, or where one is
// longer than kLongestEditedWord.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

}  // namespace uprex
