// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of recommendations that a block begins or ends with. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/language/language.hpp"

namespace uprex {

// Numbers that a block begins with as its label: "Rec. 18", "122.14– 15", "5., 6., 7." `length`:
// their bytes, marks after them and the States in parentheses included. Empty numbers where the
// text begins with none, or where they are the subject of a sentence ("Recommendations 5 and 6 are
// accepted").
struct NumberLabel {
  std::vector<std::string> numbers;
  std::size_t length = 0;
  bool named = false;   // after a word such as "Recommendation"
  bool dotted = false;  // with their paragraph
};

// `in_list`: the text is an entry of a list, where a comma and words may follow the number.
NumberLabel number_label(const Language& language, std::string_view text, bool in_list = false);

// Numbers that a text ends with in brackets: "... is in force. [133.4] [133.5]". `begin`: the byte
// where the brackets begin. Empty numbers if the text ends otherwise.
struct TrailingNumbers {
  std::vector<std::string> numbers;
  std::size_t begin = 0;
};

TrailingNumbers trailing_numbers(const Language& language, std::string_view text);

}  // namespace uprex
