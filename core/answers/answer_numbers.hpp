// SPDX-License-Identifier: GPL-3.0-or-later
// Which recommendations a clause of an answer cites, counts and mere references left out. Pure.
#pragma once

#include <set>
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

// "60 (a), (c) and (e)" as "60(a)", "60(c)", "60(e)". They are masked in the text.
std::vector<std::string> take_lettered_numbers(const Language& language, std::string& text);

// What a text refers to without answering: the 24 of "See recommendation 24".
std::vector<std::string> referred_numbers(const Language& language, std::string_view text);

// The paragraphs of the report whose items a text says the bare numbers are: 115 of "The serial
// numbers follow the list in paragraph 115 of the Report".
std::set<int> listed_in_paragraphs(const Language& language, std::string_view text);

// Those of them whose numbers or items a text names as such: "the items of paragraph 26 by the
// numbers used there". They count before the others.
std::set<int> numbered_in_paragraphs(const Language& language, std::string_view text);

// "122.17" but not "17": a number with its paragraph.
bool is_dotted(const std::string& number);

// "5" with 115 is "115.5"; dotted numbers and 0 change nothing.
std::string full_number(const std::string& number, int paragraph);

}  // namespace uprex
