// SPDX-License-Identifier: GPL-3.0-or-later
// Codes that a reply uses for answers, and the texts that explain them in whatever words. A part of
// core/answers/answer_legend. Pure.
#pragma once

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/language/legend.hpp"
#include "core/model/document.hpp"

namespace uprex {

using UsedCodes = std::set<std::string, std::less<>>;

// "Red" of "Red 139.4 Remove the immunity", "✓" of "✓ 139.5 ...": the word or sign before a number;
// empty without one.
std::string_view label_word(std::string_view text);

// "AP" of "[AP] The Convention was signed." behind the number of a recommendation. `end`: the byte
// of the block's text where the words behind it begin. Empty without one.
struct LeadingCode {
  std::string_view code;
  std::size_t end = 0;
};

LeadingCode leading_code(const Block& block);

// "(S)" as "S".
std::string_view without_brackets(std::string_view cell);

// "S", "N/A", "SP": capitals that fill cells or several headings, and words before many numbers.
UsedCodes used_codes(std::span<const Block> blocks);

// "S means supported, SP supported in part and N noted": the answers of used codes, which follow or
// precede them. Empty for a text that does not explain two codes by different answers.
std::vector<LegendEntry> explained_codes(const Language& language, std::string_view text,
                                         const UsedCodes& used);

// "A  Fully accepted", "B  Noted": a line, or a row of two cells, for each code. Empty for fewer
// than two.
std::vector<LegendEntry> explained_lines(const Language& language, std::span<const Block> blocks);

// "I. Fully accepted", "II. Noted" for headings "Category I", "Category II": the mark of an entry
// is the heading, its meaning the whole text that explains it. Empty for fewer than two.
std::vector<LegendEntry> explained_categories(const Language& language,
                                              std::span<const Block> blocks);

// True for a star, a tick or another sign, or several: "**".
bool is_star(std::string_view label);

// The signs that stand under several heads which answer. Ticks under "Supported" and "Noted" mean
// what the heads say, whatever a sentence calls two of them in one row.
std::set<std::string> marks_of_heads(const Language& language, std::span<const Block> blocks);

}  // namespace uprex
