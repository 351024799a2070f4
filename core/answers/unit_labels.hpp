// SPDX-License-Identifier: GPL-3.0-or-later
// Labels that tell which recommendations a block of a reply is about. A step of
// core/answers/answer_units. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/answers/answer_units.hpp"
#include "core/answers/number_label.hpp"
#include "core/language/answer.hpp"
#include "core/language/language.hpp"
#include "core/model/document.hpp"

namespace uprex {

// "122.17" or "122-17)"
bool is_dotted_label(std::string_view label);

// Those of a dotted label.
std::vector<std::string> dotted_numbers(const Language& language, std::string label);

// "Noted – 39.10 Set up independent bodies (Namibia).": the answer stands before the number. Empty
// numbers where it does not.
struct AnswerBeforeNumber {
  std::vector<std::string> numbers;
  Answer answer;
  std::string wording;
};

AnswerBeforeNumber answer_before_number(const Language& language, const std::string& text);

// "Persons with disabilities Supported": the answer behind a title, on the same line. More text may
// follow an answer in capitals. `begin` and `end` are those of the answer in the text; the text's
// size where none stands there.
struct AnswerBehindTitle {
  std::size_t begin = 0;
  Answer answer;
  std::size_t end = 0;
};

AnswerBehindTitle answer_behind_title(const Language& language, std::string_view text);

// The numbers behind the first one of a list that gives each with its States: 26.4 and 26.7 of
// "(Norway, Portugal), 26.4 (Ireland), 26.7 (Slovenia)". Empty if the text says anything else.
std::vector<std::string> numbers_with_states(std::string_view text);

// "1. Accepted", and a table or recommendations by their full number right `below`: a heading
// however it looks, and its number is the document's own.
bool heads_recommendations(const Language& language, const Block& block, const Block& below);

// "Recommendations 106.1 to 106.4: international instruments" in bold: a heading with the title of
// a theme behind the label, which ends at `begin`.
bool is_titled_label(const Language& language, const Block& block, std::size_t begin);

// Adds those to a label whose text is such a list: "Recommendations 26.4 (Ireland) and 26.7
// (Togo)".
void take_numbers_with_states(const Block& block, NumberLabel& label);

// "Abolish the death penalty (Spain) (93.8)": a recommendation, and its number behind it.
bool is_text_before_number(const Language& language, std::string_view text);

// The numbers that a block begins with: its label, and those of "/ 146.13 The law" or "(Chad), 26.7
// (Togo)" behind it. `end`: the byte of the text where they end.
struct BlockLabel {
  std::vector<std::string> numbers;
  std::size_t end = 0;
};

BlockLabel dotted_label(const Language& language, const Block& block);

// The number behind a recommendation's text, where more follows: "Abolish it (Spain) [para. 131.2]
// Zambia supports this." `end`: the byte behind the number's bracket.
BlockLabel number_behind_text(const Language& language, std::string_view text);

// Adds numbers of the lines below to a label in a narrow column: "77., 78., 79., 82., Kenya accepts
// these 83., 85. ..." where the second line begins with the rest of the list.
void take_hanging_numbers(const Language& language, const Block& block, NumberLabel& label);

// Where the last mark of a label stands, such as its colon.
std::size_t label_end(const NumberLabel& label, std::string_view text);

// The answer behind the title that begins at `begin` decides as a heading does. The length of both.
std::size_t take_answer_title(const Language& language, AnswerUnit& unit, std::size_t begin);

}  // namespace uprex
