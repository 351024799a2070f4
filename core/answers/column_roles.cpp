// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/column_roles.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string>

#include "core/answers/answer_layout.hpp"
#include "core/answers/number_label.hpp"

namespace uprex {
namespace {

// "6.19 | 109.7": the paragraph of a draft stands before that of the report, which is further on.
// "3 | 115.9": a plain number before it is the document's own.
bool counts_on(const Language& language, const std::vector<Cells>& rows, std::size_t draft,
               std::size_t report) {
  std::size_t more = 0;
  for (const Cells& cells : rows) {
    if (report >= cells.size()) continue;
    const NumberLabel first = number_label(language, cells[draft]);
    const NumberLabel second = number_label(language, cells[report]);
    if (!second.dotted) continue;
    if (!first.dotted) {
      ++more;
      continue;
    }
    more += std::strtol(second.numbers.front().c_str(), nullptr, 10) >
            std::strtol(first.numbers.front().c_str(), nullptr, 10);
  }
  return 2 * more > rows.size();
}

// "No. |  | No. |  |": a column without a head that holds answers.
void judge_headless(const Language& language, const std::vector<Cells>& rows,
                    std::vector<AnswerColumn>& columns) {
  for (std::size_t c = 0; c < columns.size(); ++c) {
    if (columns[c].role != ColumnRole::none || has_role(columns, ColumnRole::answer)) continue;
    std::size_t filled = 0, answers = 0;
    for (const Cells& cells : rows) {
      if (c >= cells.size() || cells[c].empty()) continue;
      ++filled;
      answers += answer_of_heading(language, cells[c]).plain;
    }
    if (2 * answers > filled) columns[c].role = ColumnRole::answer;
  }
}

// "S/N | Para. | Recommendation": beside numbers with a paragraph, plain ones are the document's.
void drop_serial_numbers(const Language& language, const std::vector<Cells>& rows,
                         std::vector<AnswerColumn>& columns) {
  std::vector<std::size_t> dotted(columns.size());
  for (const Cells& cells : rows)
    for (std::size_t c = 0; c < cells.size() && c < columns.size(); ++c)
      if (columns[c].role == ColumnRole::number)
        dotted[c] += number_label(language, cells[c]).dotted;
  if (std::ranges::none_of(dotted, [](std::size_t count) { return count > 1; })) return;
  for (std::size_t c = 0; c < columns.size(); ++c)
    if (columns[c].role == ColumnRole::number && dotted[c] == 0)
      columns[c].role = ColumnRole::other;
}

// "Accepted | 14 | 157.8, 157.10": beside numbers with a paragraph, a column of plain ones counts.
void drop_counts(const Language& language, const std::vector<Cells>& rows,
                 std::vector<AnswerColumn>& columns) {
  // Whether numbers fill a column but for its head.
  const auto holds = [&](std::size_t c, bool dotted) {
    std::size_t filled = 0, numbers = 0;
    for (const Cells& cells : rows) {
      if (c >= cells.size() || cells[c].empty()) continue;
      ++filled;
      numbers +=
          is_numbers(language, cells[c]) && number_label(language, cells[c]).dotted == dotted;
    }
    // The head may return on each page.
    return numbers > 1 && (numbers + 1 >= filled || 5 * numbers >= 4 * filled);
  };
  bool dotted = false;
  for (std::size_t c = 0; c < columns.size(); ++c) dotted |= holds(c, true);
  for (std::size_t c = 0; dotted && c < columns.size(); ++c)
    if (columns[c].role == ColumnRole::comment && holds(c, false))
      columns[c].role = ColumnRole::other;
}

// "Supports | Notes" over numbers or ticks.
void head_numbers_by_note(const Language& language, const std::vector<Cells>& rows,
                          std::vector<AnswerColumn>& columns) {
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const auto holds = [&](auto test) {
      return std::ranges::count_if(
          rows, [&](const Cells& cells) { return c < cells.size() && test(language, cells[c]); });
    };
    const bool answers = holds(is_numbers) > 1 || holds(is_tick) > 0;
    if (answers && has_role(columns, ColumnRole::tick) &&
        language.has("notes_head", columns[c].head))
      columns[c] = {ColumnRole::tick, {Decision::noted, false, true, false}, columns[c].head};
  }
}

}  // namespace

// Without a head: by what most cells of each column hold.
std::vector<AnswerColumn> judged_columns(const Language& language, const std::vector<Cells>& rows) {
  std::size_t width = 0;
  for (const Cells& cells : rows) width = std::max(width, cells.size());
  std::vector<AnswerColumn> columns(width);
  std::optional<std::size_t> number, answer;
  std::size_t most_numbers = 0, most_answers = 0;
  bool most_dotted = false;
  for (std::size_t c = 0; c < width; ++c) {
    std::size_t numbers = 0, dotted = 0, answers = 0, texts = 0, filled = 0;
    for (const Cells& cells : rows) {
      if (cells.size() < 2 || c >= cells.size() || cells[c].empty()) continue;
      ++filled;
      const bool number_cell = is_numbers(language, cells[c]);
      numbers += number_cell;
      dotted += number_cell && number_label(language, cells[c]).dotted;
      const bool text = !number_cell && (is_recommendation_text(language, cells[c]) ||
                                         !number_label(language, cells[c]).numbers.empty());
      texts += text;
      answers += !text && !number_cell && answer_of(language, cells[c]).plain;
    }
    if (filled == 0) continue;
    columns[c].role = 2 * texts > filled ? ColumnRole::text : ColumnRole::comment;
    // Plain numbers beside numbers with a paragraph are counts or the document's own.
    const bool has_dots = dotted > 1;
    const bool more = has_dots != most_dotted ? has_dots : numbers > most_numbers;
    const bool later = has_dots == most_dotted && numbers == most_numbers && number &&
                       counts_on(language, rows, *number, c);
    if (2 * numbers > filled && (more || later))
      number = c, most_numbers = numbers, most_dotted = has_dots;
    if (2 * answers > filled && answers > most_answers) answer = c, most_answers = answers;
  }
  if (number) columns[*number].role = ColumnRole::number;
  if (answer) columns[*answer].role = ColumnRole::answer;
  return columns;
}

bool are_pairs(const Language& language, const std::vector<Cells>& rows) {
  constexpr std::size_t kFewest = 4;  // columns
  std::size_t paired = 0;
  for (const Cells& cells : rows) {
    bool by_turns = cells.size() >= kFewest && cells.size() % 2 == 0;
    for (std::size_t c = 0; c < cells.size() && by_turns; ++c)
      if (!cells[c].empty()) by_turns = number_label(language, cells[c]).dotted == (c % 2 == 0);
    paired += by_turns;
  }
  return paired > 1 && 5 * paired >= 4 * rows.size();
}

namespace {

// A head in unknown words: what the cells below it hold tells the column.
void judge_unknown(const Language& language, const std::vector<Cells>& rows,
                   std::vector<AnswerColumn>& columns) {
  const auto unknown = [](const AnswerColumn& column) {
    return column.role == ColumnRole::none && !column.head.empty();
  };
  if (std::ranges::none_of(columns, unknown)) return;
  const std::vector<AnswerColumn> judged = judged_columns(language, rows);
  for (std::size_t c = 0; c < columns.size() && c < judged.size(); ++c)
    if (unknown(columns[c]) &&
        (judged[c].role == ColumnRole::text || judged[c].role == ColumnRole::comment))
      columns[c].role = judged[c].role;
}

}  // namespace

void settle_columns(const Language& language, const std::vector<Cells>& rows,
                    std::vector<AnswerColumn>& columns) {
  for (std::size_t c = 0; c < columns.size(); ++c) {
    if (columns[c].role != ColumnRole::text) continue;
    std::size_t numbers = 0, filled = 0;
    for (const Cells& cells : rows) {
      if (c >= cells.size() || cells[c].empty() ||
          head_of(language, cells[c]).role != ColumnRole::none)
        continue;
      ++filled;
      numbers += is_numbers(language, cells[c]);
    }
    if (2 * numbers > filled) columns[c].role = ColumnRole::number;
  }
  judge_unknown(language, rows, columns);
  drop_serial_numbers(language, rows, columns);
  drop_counts(language, rows, columns);
  head_numbers_by_note(language, rows, columns);
  judge_headless(language, rows, columns);
  // "Accepted" alone over "Yes", "No", "Partially".
  const auto ticks = std::count_if(columns.begin(), columns.end(), [](const AnswerColumn& column) {
    return column.role == ColumnRole::tick;
  });
  if (ticks == 1 && !has_role(columns, ColumnRole::answer))
    for (AnswerColumn& column : columns)
      if (column.role == ColumnRole::tick) column.role = ColumnRole::answer;
  if (!has_role(columns, ColumnRole::answer) && !has_role(columns, ColumnRole::tick))
    for (AnswerColumn& column : columns)
      if (column.role == ColumnRole::comment) column.role = ColumnRole::answer;
}

}  // namespace uprex
