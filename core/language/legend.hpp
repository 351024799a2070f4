// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that explain marks: "An asterisk (*) shows that the recommendation is accepted in
// part", "S = supported; N = noted", "* enjoys support, ** does not". Pure; linear.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/language/answer.hpp"
#include "core/language/language.hpp"

namespace uprex {

// `mark` as printed: stars, daggers and the like, or a code of capital letters ("S/I"). `answer` is
// without a decision if what the mark means is not understood, or is no answer.
struct LegendEntry {
  std::string mark;
  std::string meaning;
  Answer answer;
  bool of_column = false;  // the mark is the head of a column: "a tick in column I"
};

// Empty where the sentence explains no mark that stands for an answer.
std::vector<LegendEntry> legend_of(const Language& language, std::string_view sentence);

// The sentence says that answers are told apart by marks or by a look (bold, colour), but not by
// marks that legend_of reads.
bool is_unread_legend(const Language& language, std::string_view sentence);

// The mark at `at`, as long as it goes: "**", "†"; empty where none stands there.
std::string_view star_mark_at(std::string_view text, std::size_t at);

}  // namespace uprex
