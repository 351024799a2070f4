// Numbers as lists print them, in Roman numerals and in letters. Pure.
#pragma once

#include <string>

namespace uprex {

// "i", "iv", "xlii"; linear in the value, empty below 1.
std::string roman(int value);

// "a" ... "z", "aa", "ab" ...; empty below 1.
std::string letters(int value);

}  // namespace uprex
