// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of item numbers: "122.17-18, 122.34- 35", "1–5, 14–16", "140.120, 209", "Nos. 8, 9 and 12".
//
// Not for references to lettered paragraphs (core/language/paragraph_reference). Years, dates,
// decimals and "resolution 5/1" are no members. A number has at most three digits, so a range is
// below 1000 wide; a list ends after 5000 numbers. A range that runs backwards ("35-34") or between
// two paragraphs ("126.1-127.3") ends the list before it: it is an error of the print that nobody
// can resolve. Linear in what is read.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/language/language.hpp"

namespace uprex {

// `numbers`: in printed order, each once, ranges spelt out, the paragraph carried over ("140.120,
// 209" holds "140.209"). The list is the bytes [offset, offset + length) of the given text, words
// before the first number included.
struct NumberList {
  std::vector<std::string> numbers;
  std::size_t length = 0;
  std::size_t offset = 0;

  bool operator==(const NumberList&) const = default;
};

// The list that `text` starts with, after spaces and words such as "recommendations Nos."; empty
// numbers where it starts with none. It stops at the first thing that is no part of it.
NumberList parse_number_list(const Language& language, std::string_view text);

// The first list in a sentence: numbers after a word such as "recommendations" or "Nos." (but not
// "Convention No. 189"), numbers with a paragraph ("126.1"), or any list at the start.
std::optional<NumberList> find_number_list(const Language& language, std::string_view sentence);

// Whether the ranges and numbers of a text stand for more than `most` numbers, repeated ones too.
bool spells_out_more_than(const Language& language, std::size_t most, std::string_view text);

}  // namespace uprex
