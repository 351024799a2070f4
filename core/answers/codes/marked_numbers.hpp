// SPDX-License-Identifier: GPL-3.0-or-later
// What marks say of the numbers that they stand beside: "89.3*". A part of
// core/answers/codes/answer_legend.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/answers/answer_statements.hpp"
#include "core/answers/codes/note_reasons.hpp"
#include "core/model/document.hpp"

namespace uprex {

// `wording`: the sentence or note that says so.
struct MarkMeaning {
  Answer answer;  // without a decision if it is not understood
  std::string meaning, wording;
};

// The end of what stands before a mark, the block's label included: enough to hold a number.
std::string words_before(const Block& block, std::size_t mark);

class MarkedNumbers {
 public:
  // `report_paragraph` as in answer_statements. `language` must outlive the object.
  MarkedNumbers(const Language& language, int report_paragraph)
      : language_(language), report_paragraph_(report_paragraph) {}

  // Remembers what a mark says of the number at the end of `before`; false where none stands there.
  bool give(const MarkMeaning& meant, std::string_view before);

  // Statements on marked numbers then say what the mark means; where that is not understood, they
  // are uncertain. Bare numbers without a mark get `others`, if it is known. Reasons in notes
  // become comments.
  void apply(const std::optional<MarkMeaning>& others, const NoteReasons& notes,
             std::vector<AnswerStatement>& statements) const;

 private:
  void split_off(const AnswerStatement& statement, const NoteReasons& notes,
                 std::vector<AnswerStatement>& into) const;

  const Language& language_;
  int report_paragraph_;
  std::map<std::string, MarkMeaning> by_number_;
  std::set<std::string> doubtful_;  // of ranges with a mark: it may mean the last alone
};

}  // namespace uprex
