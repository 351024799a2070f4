// SPDX-License-Identifier: GPL-3.0-or-later
// Marks that stand for answers in a State's reply: numbers with a star, cells that hold a code,
// told by the sentences that explain them (core/language/legend) or by the notes the marks lead to.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/answers/answer_statements.hpp"
#include "core/answers/codes/marked_numbers.hpp"
#include "core/answers/codes/note_reasons.hpp"
#include "core/answers/codes/used_codes.hpp"
#include "core/language/legend.hpp"

namespace uprex {

class AnswerLegend {
 public:
  // Reads what explains the marks, takes it and the marks beside numbers out of the blocks, and
  // writes the meaning into the cells of tables that hold nothing but a mark. `notes` are the
  // document's; `report_paragraph` as in answer_statements.
  AnswerLegend(const Language& language, std::vector<Block>& blocks, std::span<const Block> notes,
               int report_paragraph);

  // Statements on marked numbers then say what the mark means. Where that is not understood, or
  // answers are told apart in a way that is not read, they are uncertain.
  void apply(std::vector<AnswerStatement>& statements) const;

 private:
  void learn(LegendEntry entry, std::string wording);
  void read_codes(const Block& block);
  void read_sentences(const Block& block);
  bool read_used_codes(const std::string& words);
  static std::vector<std::string> clauses_of_sentences(const std::string& text);
  void read_others(const Block& block);
  void take_sentences(Block& block) const;
  bool is_used(const std::vector<Block>& blocks) const;
  void take_marks(Block& block);
  void read_note_marks(const Block& block, std::span<const Block> notes);
  std::string words_for(const MarkMeaning& meant) const;
  void write_labels(Block& block) const;
  void write_cells(Block& row) const;
  std::string short_word(Decision decision) const;
  std::string_view mark_at(std::string_view text, std::size_t at) const;

  const Language& language_;
  UsedCodes used_;
  std::map<std::string, MarkMeaning, std::less<>> legend_;  // by mark
  std::map<std::string, Decision, std::less<>> heads_;      // of columns, by head
  MarkedNumbers marked_;
  std::optional<MarkMeaning> others_;  // what the numbers without a mark are
  std::set<std::string> sources_;      // blocks and sentences that explain codes
  NoteReasons notes_;
  bool unread_ = false;
};

}  // namespace uprex
