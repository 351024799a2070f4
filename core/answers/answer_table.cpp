// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/answer_table.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "core/answers/answer_columns.hpp"
#include "core/answers/answer_layout.hpp"
#include "core/answers/answer_numbers.hpp"
#include "core/answers/answer_openings.hpp"
#include "core/answers/answer_rows.hpp"
#include "core/answers/column_roles.hpp"
#include "core/answers/number_label.hpp"
#include "core/model/block_text.hpp"
#include "core/text/trim.hpp"

namespace uprex {
namespace {

std::string joined_text(std::string first, const std::string& second) {
  add_words(first, second);
  return first;
}

class TableReader {
 public:
  TableReader(const Language& language, std::span<const Block> rows, const AnswerSection& section,
              const AnswerFills& fills)
      : language_(language), fills_(fills), section_(section) {
    for (const Block& row : rows)
      if (!fills.is_key(row)) rows_.add(row);
  }

  std::vector<AnswerUnit> read() {
    for (std::size_t i = 0; i < rows_.blocks.size() && columns_.empty(); ++i) {
      columns_ = head_row(language_, rows_.cells[i]);
      if (!columns_.empty()) spread_heads(language_, rows_.cells, *rows_.blocks[i], columns_);
    }
    if (columns_.empty() && are_pairs(language_, rows_.cells)) rows_.part(2);
    if (columns_.empty()) columns_ = judged_columns(language_, rows_.cells);
    if (const std::size_t own = repeated_after(columns_); own < columns_.size()) {
      rows_.part(own);
      columns_.resize(own);
    }
    settle_columns(language_, rows_.cells, columns_);
    crosses_refuse_ = crosses_refuse(language_, rows_.cells, columns_);
    for (std::size_t i = 0; i < rows_.blocks.size(); ++i)
      add(*rows_.blocks[i], rows_.cells[i], rows_.looks[i]);
    return std::move(units_);
  }

 private:
  // What the cells of a role hold, joined.
  std::string text_of(const Cells& cells, ColumnRole role) const {
    std::string text;
    for (std::size_t c = 0; c < cells.size() && c < columns_.size(); ++c) {
      if (columns_[c].role != role || cells[c].empty()) continue;
      if (!text.empty()) text += text.back() == '.' ? " " : ". ";
      text += cells[c];
    }
    return text;
  }

  void add(const Block& row, const Cells& cells, Looks looks) {
    if (std::vector<AnswerColumn> head = head_row(language_, cells); !head.empty()) {
      // Printed again on the next page, perhaps without the row of heads below it.
      const bool is_new = heads_.insert(row.text).second;
      if (is_new && head.size() == columns_.size()) take_head(head);
      return;
    }
    const auto filled = std::count_if(cells.begin(), cells.end(),
                                      [](const std::string& cell) { return !cell.empty(); });
    if (filled == 0 || (filled == 1 && add_section_row(cells))) return;
    std::vector<std::string> numbers = numbers_of_row(language_, columns_, cells);
    if (has_role(columns_, ColumnRole::tick) && add_ticked(row, cells, numbers)) return;
    if (!has_role(columns_, ColumnRole::tick) && has_only_numbers(language_, cells))
      numbers = all_numbers(language_, cells);
    if (numbers.empty()) return go_on(row, cells);
    AnswerUnit unit = make(row, std::move(numbers));
    unit.answer = text_of(cells, ColumnRole::answer);
    unit.comment = text_of(cells, ColumnRole::comment);
    take_beside_number(cells, unit);
    const std::string text = text_of(cells, ColumnRole::text);
    if (std::string own = verdict_behind_text(language_, unit.answer.empty() ? text : unit.answer);
        !own.empty())
      unit.answer = std::move(own);
    else if (const std::size_t behind = after_recommendation(language_, text);
             behind > 0 && behind < text.size() && !unit.answer.empty())
      unit.comment = joined_text(text.substr(behind), unit.comment);
    // Columns that run into each other: "N 33.2 A".
    unit.uncertain |= names_others(unit.answer, unit.numbers);
    take_covered(looks, unit);
    if (const auto fill = fills_.of(looks)) {
      unit.section = {fill->answer, fill->wording, section_.paragraph, {}};
      unit.comment = joined_text(std::exchange(unit.answer, {}), unit.comment);
    }
    const bool spans =
        std::ranges::any_of(looks, [](const CellLook& look) { return look.goes_on_left; });
    finish(std::move(unit), !spans && text_of(cells, ColumnRole::other).empty());
  }

  // A head of several rows: "Position" over "Accepted", "Noted".
  void take_head(const std::vector<AnswerColumn>& head) {
    for (std::size_t c = 0; c < head.size(); ++c)
      if (head[c].role != ColumnRole::none || units_.size() > 0) columns_[c] = head[c];
    settle_columns(language_, rows_.cells, columns_);
  }

  bool add_section_row(const Cells& cells) {
    const std::string& cell =
        *std::find_if(cells.begin(), cells.end(), [](const std::string& c) { return !c.empty(); });
    const Answer answer = answer_of_heading(language_, cell);
    const bool one_cell = cells.size() == 1 || !cells[0].empty();
    if (!one_cell || is_recommendation_text(language_, cell) ||
        !number_label(language_, cell).numbers.empty())
      return false;
    constexpr std::size_t kLongest = 200;
    if (cell.size() > kLongest) return false;
    if (answer.plain && cited_numbers(language_, cell).empty())
      section_ = {answer, cell, section_.paragraph, {}};
    return true;
  }

  // Ticks under "Accepted" and under "Noted": accepted in part.
  bool add_ticked_twice(const Block& row, const Cells& cells,
                        const std::vector<std::string>& numbers) {
    std::set<Decision> ticked;
    for (std::size_t c = 0; c < cells.size() && c < columns_.size(); ++c)
      if (columns_[c].role == ColumnRole::tick && is_tick(language_, cells[c]) &&
          !says_no(cells[c]))
        ticked.insert(columns_[c].answer.decision);
    if (ticked.size() < 2 || numbers.empty()) return false;
    AnswerUnit unit = make(row, numbers);
    unit.section = {
        {Decision::partially_supported, false, true, false}, "", section_.paragraph, {}};
    unit.comment = text_of(cells, ColumnRole::comment);
    unit.listed = unit.uncertain = true;
    units_.push_back(std::move(unit));
    return true;
  }

  // Columns for one answer each: ticks beside a number, or the numbers themselves.
  bool add_ticked(const Block& row, const Cells& cells, const std::vector<std::string>& numbers) {
    bool added = false;
    if (add_ticked_twice(row, cells, numbers)) return true;
    for (std::size_t c = 0; c < cells.size() && c < columns_.size(); ++c) {
      const AnswerColumn& column = columns_[c];
      if (column.role != ColumnRole::tick || cells[c].empty() || is_no_tick(language_, cells[c]) ||
          says_no(cells[c]))
        continue;
      std::vector<std::string> own = numbers_of(language_, cells[c]);
      if (own.empty()) own = cited_numbers(language_, cells[c]).numbers;
      const bool ticked = !numbers.empty() && (own.empty() || is_tick(language_, cells[c]));
      if (!ticked && own.empty()) continue;
      AnswerUnit unit = make(row, ticked ? numbers : own);
      unit.section = {column.answer, column.head, section_.paragraph, {}};
      // "Decision deferred" over the columns for ticks.
      if (const Answer said = answer_of_heading(language_, cells[c]);
          ticked && !is_tick(language_, cells[c]) && said.plain &&
          said.decision != column.answer.decision)
        unit.section = {said, cells[c], section_.paragraph, {}};
      unit.listed = true;
      unit.comment = text_of(cells, ColumnRole::comment);
      if (ticked && !is_tick(language_, cells[c]))
        unit.comment = cells[c] + (unit.comment.empty() ? "" : " " + unit.comment);
      units_.push_back(std::move(unit));
      added = true;
    }
    return added;
  }

  AnswerUnit make(const Block& row, std::vector<std::string> numbers) const {
    AnswerUnit unit;
    unit.numbers = std::move(numbers);
    unit.block = row;
    unit.table = true;
    unit.section = section_;
    unit.paragraph = section_.paragraph;
    return unit;
  }

  // "101.1 supported | Ratify it | Comment"
  void take_beside_number(const Cells& cells, AnswerUnit& unit) const {
    for (std::size_t c = 0; c < cells.size() && c < columns_.size(); ++c) {
      if (columns_[c].role != ColumnRole::number) continue;
      const std::string words = behind_numbers(language_, cells[c]);
      if (words.empty() || !answer_of_heading(language_, words).plain) continue;
      unit.comment = joined_text(std::exchange(unit.answer, words), unit.comment);
    }
  }

  // Cells that a cell above reaches down over hold what that one does.
  void take_covered(Looks looks, AnswerUnit& unit) const {
    if (units_.empty()) return;
    const AnswerUnit& above = units_.back();
    for (std::size_t c = 0; c < looks.size() && c < columns_.size(); ++c) {
      if (!looks[c].goes_on_above) continue;
      if (columns_[c].role == ColumnRole::answer && unit.answer.empty()) unit.answer = above.answer;
      if (columns_[c].role == ColumnRole::comment && unit.comment.empty())
        unit.comment = above.comment;
    }
  }

  // `same_group`: no cell begins a new theme.
  void finish(AnswerUnit unit, bool same_group) {
    // A cell that goes on from the row above is empty here.
    if (same_group && unit.answer.empty() && unit.comment.empty() && !unit.section.answer.plain &&
        !units_.empty() && !units_.back().answer.empty()) {
      unit.answer = units_.back().answer;
      unit.comment = units_.back().comment;
      unit.uncertain = true;
    }
    if (!answer_of(language_, unit.answer).plain && !unit.comment.empty() &&
        !unit.section.answer.plain) {
      unit.answer +=
          (unit.answer.empty() || unit.answer.ends_with('.') ? " " : ". ") + unit.comment;
      unit.comment.clear();
    }
    unit.answer = std::string(trimmed(unit.answer));
    if (is_tick(language_, unit.answer) && !answer_of(language_, unit.answer).plain)
      for (const AnswerColumn& column : columns_)
        if (column.role == ColumnRole::answer && column.answer.plain) {
          unit.section = {column.answer, column.head, unit.paragraph, {}};
          if (says_no(unit.answer)) refuse(unit);
          unit.answer.clear();
        }
    unit.listed = unit.answer.empty();
    units_.push_back(std::move(unit));
  }

  bool says_no(const std::string& cell) const {
    return crosses_refuse_ && language_.has("no_mark", cell);
  }

  // A cross under "Accepted" does not accept. What one under "Noted" says is open.
  static void refuse(AnswerUnit& unit) {
    Answer& answer = unit.section.answer;
    unit.uncertain |= answer.decision != Decision::supported;
    answer.decision = answer.decision == Decision::supported ? Decision::noted : Decision::none;
  }

  // A row without a number goes on with the row above, as after the end of a page.
  void go_on(const Block& row, const Cells& cells) {
    if (units_.empty()) return;
    AnswerUnit& unit = units_.back();
    if (!unit.section.answer.plain && !answer_of(language_, unit.answer).plain)
      if (const auto below = answer_row(language_, cells)) {
        const std::string before = std::exchange(unit.answer, below->answer);
        if (!is_recommendation_text(language_, before)) add_words(unit.comment, before);
        add_words(unit.comment, below->comment);
        unit.listed = false;
        append_block(unit.block, row);
        return;
      }
    const std::string answer = text_of(cells, ColumnRole::answer);
    std::string comment = text_of(cells, ColumnRole::comment);
    // A cell over all columns below the row.
    const auto filled = [](const std::string& cell) { return !cell.empty(); };
    if (answer.empty() && comment.empty() && std::ranges::count_if(cells, filled) == 1)
      comment = *std::ranges::find_if(cells, filled);
    if (!answer.empty()) {
      std::string& into =
          unit.comment.empty() && !answer_of(language_, answer).plain ? unit.answer : unit.comment;
      add_words(into, answer);
    }
    add_words(unit.comment, comment);
    append_block(unit.block, row);
  }

  const Language& language_;
  const AnswerFills& fills_;
  AnswerRows rows_;
  AnswerSection section_;
  std::vector<AnswerColumn> columns_;
  bool crosses_refuse_ = false;
  std::set<std::string> heads_;  // rows of heads that were read
  std::vector<AnswerUnit> units_;
};

}  // namespace

std::vector<AnswerUnit> table_units(const Language& language, std::span<const Block> rows,
                                    const AnswerSection& section, const AnswerFills& fills) {
  return TableReader(language, rows, section, fills).read();
}

}  // namespace uprex
