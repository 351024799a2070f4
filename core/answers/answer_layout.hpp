// SPDX-License-Identifier: GPL-3.0-or-later
// How a reply is laid out, judged over the whole document: are numbers before paragraphs those of
// recommendations or the document's own, do short answers stand under or above what they answer?
#pragma once

#include <span>
#include <string_view>

#include "core/language/language.hpp"
#include "core/model/document.hpp"

namespace uprex {

struct AnswerLayout {
  // Plain numbers before blocks are recommendations' from this index on.
  std::size_t numbered_from = static_cast<std::size_t>(-1);
  bool numbers_behind = false;         // texts end with their numbers: "... is in force. [133.28]"
  bool repeats = false;                // recommendations are repeated word by word
  bool answers_each = false;           // every label has a short answer on the line below it
  bool answers_above = false;          // "Accepted" stands above what it answers, not under it
  bool answers_behind_titles = false;  // "Persons with disabilities Supported" behind most numbers
  bool explains_themes = false;        // paragraphs below the list of each theme explain all of it
  bool reasons_first = false;          // paragraphs explain, and their last sentence decides
};

AnswerLayout answer_layout(const Language& language, std::span<const Block> blocks);

// "Accepted.", "The recommendation is noted.": an answer that names no recommendation.
bool is_bare_answer(const Language& language, const Block& block);

// A few words in bold that end no sentence: a title, also where it has a number of its own.
bool is_title(const Block& block);

// A recommendation as printed in a report: it asks for something or ends with States.
bool is_recommendation_text(const Language& language, std::string_view text);

// "27." but not "122.17".
bool is_plain_number(std::string_view label);

}  // namespace uprex
