// SPDX-License-Identifier: GPL-3.0-or-later
// Which recommendations a clause of an answer cites, counts and mere references left out. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/language/language.hpp"

namespace uprex {

// `numbers` in printed order, each once: "122.17", "14". `excepted`: those that "except", "other
// than" and the like take out of them. `paragraph`: all that a paragraph of the report lists is
// meant ("the recommendations in paragraph 97"), else 0.
struct CitedNumbers {
  std::vector<std::string> numbers, excepted;
  int paragraph = 0;
  int in_paragraph = 0;         // where the clause says that its numbers stand
  bool same_paragraph = false;  // "of the same paragraph"
  // What the sentence is about, if it then cites some of it: "On prisons (34 and 35), 34 is noted".
  std::vector<std::string> topic = {};

  bool empty() const { return numbers.empty() && excepted.empty(); }
};

// `counts`: the sentence counts recommendations ("supports 44 of the 50 and notes 6"), so that bare
// numbers behind a verb are counts too.
CitedNumbers cited_numbers(const Language& language, std::string_view clause, bool counts = false);

// True for a sentence that counts recommendations.
bool counts_recommendations(const Language& language, std::string_view sentence);

// What a text refers to without answering: the 24 of "See recommendation 24".
std::vector<std::string> referred_numbers(const Language& language, std::string_view text);

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

// The paragraphs of the report whose items a text says the bare numbers are: 115 of "The serial
// numbers follow the list in paragraph 115 of the Report".
std::vector<int> listed_in_paragraphs(const Language& language, std::string_view text);

// "5" with 115 is "115.5"; dotted numbers and 0 change nothing.
std::string full_number(const std::string& number, int paragraph);

}  // namespace uprex
