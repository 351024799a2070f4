// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks of a reply, cut into units: what is said, on which recommendations, under which
// heading. Does not decide what a unit answers; core/answers/answer_statements does.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/language/answer.hpp"
#include "core/model/document.hpp"

namespace uprex {

// The answer that a heading, or a sentence that opens a list, gives to what stands under it.
struct AnswerSection {
  Answer answer;
  std::string wording;
  std::string paragraph;
  // Those that a heading names without answering: "Treaties (recommendations 126.1-126.12)".
  std::vector<std::string> numbers = {};
  bool doubtful = false;  // a heading that is not understood stands between
};

struct AnswerUnit {
  // The recommendations it is about: its label, the heading above it, a table's cell. Empty for
  // prose, which names them itself.
  std::vector<std::string> numbers;
  Block block;            // everything that belongs to it, the label's numbers included
  std::size_t begin = 0;  // of the State's own words in block.text; before it label and repeated
                          // recommendation
  std::vector<std::size_t> joins = {};  // where the blocks after the first begin in block.text
  std::string answer;                   // a table's cell that answers; the text otherwise
  std::string comment;                  // a table's cell that explains
  bool table = false;
  bool uncertain = false;  // a guess that someone should look at
  bool explains = false;   // under "Remarks": its numbers are answered elsewhere
  bool listed = false;     // numbers or recommendations alone, nothing said about them
  bool dotted = false;     // all numbers of the document have a paragraph: bare ones are counts
  bool titled = false;     // its section's answer stands behind its own title
  std::string paragraph;   // the document's own paragraph
  AnswerSection section;
};

// Adds words to a comment or an answer, behind a space where it has some.
inline void add_words(std::string& into, const std::string& words) {
  if (!words.empty()) into += (into.empty() ? "" : " ") + words;
}

// `blocks` as answer_blocks gives them. `own_numbers`: numbers before paragraphs are the
// document's own, whatever they look like.
std::vector<AnswerUnit> answer_units(const Language& language, std::span<const Block> blocks,
                                     bool own_numbers = false);

}  // namespace uprex
