// SPDX-License-Identifier: GPL-3.0-or-later
// Where an answer begins: under a sentence that opens a list, behind a repeated recommendation,
// under a heading. A step of core/answers/answer_units. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/language/answer.hpp"
#include "core/language/language.hpp"

namespace uprex {

// The answer that the last sentence of a text gives to what is listed below it: "Kenya accepts the
// following recommendations:". Not plain where it opens no list.
Answer opening_answer(const Language& language, std::string_view text);

// Where the State's words begin in a text that begins with a repeated recommendation: behind its
// last States, where anything stands there. In bytes.
std::size_t after_recommendation(const Language& language, std::string_view text);

// The same for a block that begins with a label up to `begin`. An answer may also stand on a line
// of its own behind the recommendation.
std::size_t behind_text(const Language& language, const Block& block, std::size_t begin);

// "Remarks", "The following clarifications are given:": what stands below explains answers that are
// given elsewhere.
bool opens_explanations(const Language& language, std::string_view text);

// What a cell says behind a repeated recommendation: "Ratify it (Chad) Kenya accepts the
// recommendation." Empty where that does not decide.
std::string verdict_behind_text(const Language& language, const std::string& cell);

// "Women and children: 101.8; 101.10.": the list of a theme and nothing else.
bool lists_numbers_of_theme(const Language& language, std::string_view text);

// "Kenya accepts: 142.1, 142.2. Kenya notes: 142.4.": lists of numbers that it answers, and nothing
// else.
bool answers_by_number(const Language& language, std::string_view text);

// "III. On two of them ...": a section of its own.
bool begins_section(std::string_view text);

// The text cites no other recommendations than its own.
bool cites_only(const Language& language, std::string_view text,
                const std::vector<std::string>& own);

// True for the next entry of the same list.
bool is_next_item(const Block& block, const Block& before);

// A line of text that answers what stands under it, as a heading does.
bool is_answer_heading(const Language& language, const Block& block);

// The first sentence answers other recommendations than its own: "Cuba does not accept 171.4."
// behind a list that another sentence opened.
bool decides_on_others(const Language& language, std::string_view text,
                       const std::vector<std::string>& own);

// "All other recommendations are accepted. ...": its first sentence decides, and not on a list.
bool decides_on_rest(const Language& language, std::string_view text);

}  // namespace uprex
