// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/answer_columns.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "core/answers/answer_layout.hpp"
#include "core/answers/answer_numbers.hpp"
#include "core/answers/number_label.hpp"
#include "core/language/number_list.hpp"
#include "core/text/ascii.hpp"
#include "core/text/pattern.hpp"
#include "core/text/trim.hpp"

namespace uprex {
namespace {

bool is_letter_or_digit(char c) { return is_ascii_letter(c) || is_digit(c) || c < 0; }

bool is_sentence(const std::string& cell) {
  constexpr std::size_t kShortest = 20;
  return cell.size() > kShortest && cell.ends_with('.');
}

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

}  // namespace

bool has_role(const std::vector<AnswerColumn>& columns, ColumnRole role) {
  return std::ranges::any_of(columns,
                             [&](const AnswerColumn& column) { return column.role == role; });
}

Cells cells_of(const Block& row) {
  Cells cells;
  std::string_view rest = row.text;
  for (;;) {
    const std::size_t tab = rest.find('\t');
    cells.emplace_back(trimmed(rest.substr(0, tab)));
    if (tab == std::string_view::npos) break;
    rest.remove_prefix(tab + 1);
  }
  // Numbers below each other in a cell have nothing but spaces between them.
  static const RE2 below(R"((\d\.\d{1,3}) (\d{1,3}\.\d))");
  for (std::string& cell : cells)
    while (RE2::GlobalReplace(&cell, below, "\\1, \\2") > 0) continue;
  // A number that the loader took for the row's label is its first cell's.
  if (!row.label.empty()) cells[0] = trimmed(row.label + ' ' + cells[0]);
  return cells;
}

bool is_numbers(const Language& language, const std::string& cell) {
  if (cell.empty()) return false;
  const NumberLabel label = number_label(language, cell);
  if (!label.numbers.empty()) return label.length == cell.size();
  static const RE2 plain(R"(\W*\d{1,3}[.)]?\W*)");
  return RE2::FullMatch(cell, plain);
}

std::string behind_numbers(const Language& language, const std::string& cell) {
  const NumberList list = parse_number_list(language, cell);
  if (list.numbers.empty() || list.numbers.front().find('.') == std::string::npos) return {};
  return std::string(trimmed(std::string_view(cell).substr(list.length), " .:;,–—-()\t"));
}

std::vector<std::string> numbers_of(const Language& language, const std::string& cell) {
  NumberLabel label = number_label(language, cell);
  if (!label.numbers.empty()) return label.numbers;
  // "101.1 supported"
  if (const std::string rest = behind_numbers(language, cell);
      !rest.empty() && answer_of_heading(language, rest).plain)
    return parse_number_list(language, cell).numbers;
  static const RE2 plain(R"(\W*(\d{1,3})[.)]?\W*)");
  std::string number;
  if (RE2::FullMatch(cell, plain, &number)) return {number};
  return {};
}

AnswerColumn head_of(const Language& language, const std::string& cell) {
  AnswerColumn column{ColumnRole::none, {}, cell};
  constexpr std::size_t kLongest = 70;
  if (cell.empty() || cell.size() > kLongest || is_sentence(cell) || is_numbers(language, cell) ||
      !number_label(language, cell).numbers.empty())
    return column;
  const Answer answer = answer_of_heading(language, cell);
  if (language.has("number_head", cell))
    column.role = ColumnRole::number;
  else if (language.has("text_head", cell))
    column.role = ColumnRole::text;
  else if (language.has("state_head", cell))
    column.role = ColumnRole::other;
  else if (language.has("answer_head", cell))
    column.role = ColumnRole::answer;
  else if (answer.plain)
    column = {ColumnRole::tick, answer, cell};
  else if (language.has("comment_head", cell))
    column.role = ColumnRole::comment;
  return column;
}

std::vector<AnswerColumn> head_row(const Language& language, const Cells& cells) {
  std::vector<AnswerColumn> columns;
  std::size_t filled = 0, known = 0;
  for (const std::string& cell : cells) {
    columns.push_back(head_of(language, cell));
    filled += std::ranges::any_of(cell, is_letter_or_digit);
    known += columns.back().role != ColumnRole::none;
  }
  if (filled < 2 || known < filled) return {};
  const auto ticks = static_cast<std::size_t>(
      std::count_if(columns.begin(), columns.end(),
                    [](const AnswerColumn& c) { return c.role == ColumnRole::tick; }));
  // "Recommendation 5 | Accepted" is a row.
  return ticks < filled || ticks > 1 ? columns : std::vector<AnswerColumn>{};
}

std::size_t repeated_after(const std::vector<AnswerColumn>& columns) {
  const std::size_t width = columns.size();
  if (width == 0 || columns[0].role != ColumnRole::number) return width;
  for (std::size_t own = 2; own < width; ++own) {
    if (width % own != 0) continue;
    const auto again = columns.begin() + static_cast<std::ptrdiff_t>(own);
    if (std::equal(again, columns.end(), columns.begin(), [](const auto& a, const auto& b) {
          return a.role == b.role && a.answer.decision == b.answer.decision;
        }))
      return own;
  }
  return width;
}

// Without a head: by what most cells of each column hold.
std::vector<AnswerColumn> judged_columns(const Language& language, const std::vector<Cells>& rows) {
  std::size_t width = 0;
  for (const Cells& cells : rows) width = std::max(width, cells.size());
  std::vector<AnswerColumn> columns(width);
  std::optional<std::size_t> number, answer;
  std::size_t most_numbers = 0, most_answers = 0;
  for (std::size_t c = 0; c < width; ++c) {
    std::size_t numbers = 0, answers = 0, texts = 0, filled = 0;
    for (const Cells& cells : rows) {
      if (cells.size() < 2 || c >= cells.size() || cells[c].empty()) continue;
      ++filled;
      const bool number_cell = is_numbers(language, cells[c]);
      numbers += number_cell;
      const bool text = !number_cell && (is_recommendation_text(language, cells[c]) ||
                                         !number_label(language, cells[c]).numbers.empty());
      texts += text;
      answers += !text && !number_cell && answer_of(language, cells[c]).plain;
    }
    if (filled == 0) continue;
    columns[c].role = 2 * texts > filled ? ColumnRole::text : ColumnRole::comment;
    const bool later = numbers == most_numbers && number && counts_on(language, rows, *number, c);
    if (2 * numbers > filled && (numbers > most_numbers || later))
      number = c, most_numbers = numbers;
    if (2 * answers > filled && answers > most_answers) answer = c, most_answers = answers;
  }
  if (number) columns[*number].role = ColumnRole::number;
  if (answer) columns[*answer].role = ColumnRole::answer;
  return columns;
}

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
  drop_serial_numbers(language, rows, columns);
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

void spread_heads(const Block& row, std::vector<AnswerColumn>& columns) {
  for (std::size_t c = 1; c < columns.size() && c < row.cells.size(); ++c)
    if (row.cells[c].goes_on_left && columns[c].role == ColumnRole::none &&
        columns[c - 1].role == ColumnRole::tick)
      columns[c] = columns[c - 1];
}

bool has_only_numbers(const Language& language, const Cells& cells) {
  const auto filled = std::ranges::count_if(cells, [](const auto& c) { return !c.empty(); });
  return filled > 1 && std::ranges::all_of(cells, [&](const std::string& cell) {
           return cell.empty() || is_numbers(language, cell);
         });
}

std::vector<std::string> all_numbers(const Language& language, const Cells& cells) {
  std::vector<std::string> all;
  for (const std::string& cell : cells)
    for (std::string& number : numbers_of(language, cell)) all.push_back(std::move(number));
  return all;
}

bool names_others(const std::string& cell, const std::vector<std::string>& numbers) {
  constexpr std::size_t kShort = 60;  // bytes
  static const RE2 pattern(R"((\d{1,3}\.\d{1,3}))");
  if (cell.size() > kShort) return false;
  re2::StringPiece rest(cell);
  for (std::string number; RE2::FindAndConsume(&rest, pattern, &number);)
    if (std::ranges::find(numbers, number) == numbers.end()) return true;
  return false;
}

bool crosses_refuse(const Language& language, const std::vector<Cells>& rows,
                    const std::vector<AnswerColumn>& columns) {
  for (std::size_t c = 0; c < columns.size(); ++c) {
    if (!columns[c].answer.plain) continue;
    const auto has = [&](WordingName mark) {
      return std::ranges::any_of(rows, [&](const Cells& cells) {
        return c < cells.size() && language.has(mark, cells[c]);
      });
    };
    if (has("yes_mark") && has("no_mark")) return true;
  }
  return false;
}

bool is_tick(const Language& language, std::string_view cell) { return language.has("tick", cell); }
bool is_no_tick(const Language& language, std::string_view cell) {
  return language.has("no_tick", cell);
}

}  // namespace uprex
