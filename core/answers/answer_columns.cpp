// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/answer_columns.hpp"

#include <re2/re2.h>

#include <algorithm>

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

std::vector<std::string> with_numbers_of_more_texts(const std::string& cell,
                                                    std::vector<std::string> numbers) {
  static const RE2 next(R"([).;] (\d{1,3}\.\d{1,3})\.? \p{Lu})");
  re2::StringPiece rest(cell);
  for (std::string number; RE2::FindAndConsume(&rest, next, &number);)
    if (std::ranges::find(numbers, number) == numbers.end() &&
        number.substr(0, number.find('.')) == numbers.front().substr(0, numbers.front().find('.')))
      numbers.push_back(number);
  return numbers;
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

namespace {

// "No. | Gist | Supported | Noted": a head for numbers, and one that answers or two to tick. Other
// heads may have any short words.
bool names_columns(const Language& language, const std::vector<AnswerColumn>& columns) {
  constexpr std::size_t kLongest = 40;  // bytes
  const auto count = [&](ColumnRole role) {
    return std::ranges::count(columns, role, &AnswerColumn::role);
  };
  if (count(ColumnRole::number) != 1 ||
      (count(ColumnRole::answer) == 0 && count(ColumnRole::tick) < 2))
    return false;
  return std::ranges::all_of(columns, [&](const AnswerColumn& column) {
    return column.role != ColumnRole::none ||
           (column.head.size() <= kLongest && std::ranges::none_of(column.head, is_digit) &&
            !language.has("may_head_numbers", column.head));
  });
}

// "49. | Recommendation | Support | Note": the paragraph of the report heads numbers below it.
bool heads_by_paragraph(const std::vector<AnswerColumn>& columns) {
  static const RE2 paragraph(R"((?:\p{L}+ )?\d{1,3}\.?)");
  const auto known = [](const AnswerColumn& column) { return column.role != ColumnRole::none; };
  return columns.size() > 2 && !known(columns[0]) && RE2::FullMatch(columns[0].head, paragraph) &&
         std::all_of(columns.begin() + 1, columns.end(), known) &&
         has_role(columns, ColumnRole::text) &&
         (has_role(columns, ColumnRole::answer) || has_role(columns, ColumnRole::tick));
}

}  // namespace

std::vector<AnswerColumn> head_row(const Language& language, const Cells& cells) {
  std::vector<AnswerColumn> columns;
  std::size_t filled = 0, known = 0;
  for (const std::string& cell : cells) {
    columns.push_back(head_of(language, cell));
    filled += std::ranges::any_of(cell, is_letter_or_digit);
    known += columns.back().role != ColumnRole::none;
  }
  if (heads_by_paragraph(columns)) {
    columns[0].role = ColumnRole::number;
    ++known;
  }
  if (filled < 2 || (known < filled && !names_columns(language, columns))) return {};
  // "Response | Noted." below a recommendation.
  if (cells.size() == 2 && columns[0].role == ColumnRole::answer &&
      columns[1].role == ColumnRole::tick)
    return {};
  const auto ticks = static_cast<std::size_t>(
      std::count_if(columns.begin(), columns.end(),
                    [](const AnswerColumn& c) { return c.role == ColumnRole::tick; }));
  // "Recommendation 5 | Accepted" is a row.
  return ticks < filled || ticks > 1 ? columns : std::vector<AnswerColumn>{};
}

std::size_t repeated_after(const std::vector<AnswerColumn>& columns) {
  const std::size_t width = columns.size();
  if (width == 0 || (columns[0].role != ColumnRole::number && columns[0].role != ColumnRole::text))
    return width;
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

void spread_heads(const Language& language, const std::vector<Cells>& rows, const Block& row,
                  std::vector<AnswerColumn>& columns) {
  const auto holds_numbers = [&](std::size_t c) {
    return std::ranges::count_if(rows, [&](const Cells& cells) {
             return c < cells.size() && is_numbers(language, cells[c]);
           }) > 1;
  };
  for (std::size_t c = 1; c < columns.size(); ++c) {
    const bool reaches = c < row.cells.size() && row.cells[c].goes_on_left;
    // Without a mark of it: an empty cell beside a head, and numbers below both.
    const bool empty = columns[c].head.empty() && holds_numbers(c - 1) && holds_numbers(c);
    if ((reaches || empty) && columns[c].role == ColumnRole::none &&
        columns[c - 1].role == ColumnRole::tick)
      columns[c] = columns[c - 1];
  }
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
