// SPDX-License-Identifier: GPL-3.0-or-later
// Writes numbers as lists print them: in Roman numerals and in letters. It does not read them.
#pragma once

#include <string>

namespace uprex {

// "i", "iv", "xlii"; empty below 1. The length grows with the value: bound it before.
std::string roman(int value);

// "a" ... "z", "aa", "ab" ...; empty below 1.
std::string letters(int value);

}  // namespace uprex
