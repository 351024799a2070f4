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

// How deep a heading's label stands: "II." 1, "A." 2, "1." 3; 0 without one.
int heading_depth(std::string_view label);

// True for a text that belongs to nothing above it: a section of its own, "III. On two of them
// ...", or the list of a theme, "Women and children: 101.8; 101.10.".
bool begins_anew(const Language& language, std::string_view text);

// True for the next entry of the same list.
bool is_next_item(const Block& block, const Block& before);

// A line of text that answers what stands under it, as a heading does.
bool is_answer_heading(const Language& language, const Block& block);

// The first sentence answers other recommendations than its own: "Cuba does not accept 171.4."
// behind a list that another sentence opened.
bool decides_on_others(const Language& language, std::string_view text,
                       const std::vector<std::string>& own);

}  // namespace uprex
