// SPDX-License-Identifier: GPL-3.0-or-later
// Reasons that stand in notes, hung on the number of a recommendation: "55.1,¹ 55.2". A part of
// core/answers/answer_legend.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "core/answers/answer_statements.hpp"

namespace uprex {

// "84.2", or "84.5–84.9": the number or range that a text ends with, as a mark behind it finds it.
// Empty without one.
std::string number_before(const Language& language, std::string_view text);

class NoteReasons {
 public:
  // `report_paragraph` as in answer_statements. The language outlives the object.
  NoteReasons(const Language& language, int report_paragraph)
      : language_(language), report_paragraph_(report_paragraph) {}

  // Reads the marks of a block. `notes` are the document's.
  void read(const Block& block, std::span<const Block> notes);
  bool has(const std::string& number) const { return by_number_.contains(number); }
  // Adds the note of a number to the comment. A note that limits an acceptance counts.
  void add_to(const std::string& number, AnswerStatement& statement) const;

 private:
  void read_mark(const Block& note, const Block& block, std::size_t offset);

  const Language& language_;
  int report_paragraph_;
  std::map<std::string, std::string> by_number_;  // number -> the text of its note
};

}  // namespace uprex
