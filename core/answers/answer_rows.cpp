// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/answer_rows.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <cstddef>
#include <utility>

#include "core/answers/answer_numbers.hpp"
#include "core/answers/answer_units.hpp"
#include "core/answers/number_label.hpp"
#include "core/language/answer.hpp"

namespace uprex {
namespace {

// Of cells [begin, begin + count), as far as there are looks.
Looks part_of(Looks looks, std::size_t begin, std::size_t count) {
  begin = std::min(begin, looks.size());
  return looks.subspan(begin, std::min(count, looks.size() - begin));
}

}  // namespace

void AnswerRows::add(const Block& row) {
  blocks.push_back(&row);
  cells.push_back(cells_of(row));
  looks.push_back(row.cells);
}

void AnswerRows::part(std::size_t own) {
  AnswerRows parted;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const Cells& row = cells[i];
    const std::size_t step = row.size() % own == 0 ? own : row.size();
    for (std::size_t begin = 0; begin < row.size(); begin += step) {
      const auto first = row.begin() + static_cast<std::ptrdiff_t>(begin);
      parted.blocks.push_back(blocks[i]);
      parted.cells.emplace_back(first, first + static_cast<std::ptrdiff_t>(step));
      parted.looks.push_back(part_of(looks[i], begin, step));
    }
  }
  *this = std::move(parted);
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

std::optional<AnswerRow> answer_row(const Language& language, const Cells& cells) {
  constexpr std::size_t kLongest = 60;  // bytes of an answer
  auto first = std::ranges::find_if(cells, [](const std::string& cell) { return !cell.empty(); });
  // "Response | Noted. The law is old."
  if (first != cells.end() && first + 2 == cells.end() &&
      head_of(language, *first).role == ColumnRole::answer) {
    const std::string_view words = cells.back();
    const std::string_view verdict = words.substr(0, words.find(". "));
    if (verdict.size() < kLongest && answer_of(language, verdict).plain &&
        cited_numbers(language, verdict).empty())
      return AnswerRow{std::string(verdict),
                       std::string(words.substr(std::min(verdict.size() + 2, words.size())))};
  }
  if (first == cells.end() || first->size() >= kLongest || !answer_of(language, *first).plain ||
      !cited_numbers(language, *first).empty())
    return std::nullopt;
  AnswerRow row{*first, {}};
  for (auto cell = first + 1; cell != cells.end(); ++cell)
    if (!is_no_tick(language, *cell)) add_words(row.comment, *cell);
  return row;
}

std::vector<std::string> numbers_of_row(const Language& language,
                                        const std::vector<AnswerColumn>& columns,
                                        const Cells& cells) {
  // "1. | 126.1 Ratify the Convention": the document's own number stands beside the report's.
  for (std::size_t c = 0; c < cells.size() && c < columns.size(); ++c)
    if (const NumberLabel label = number_label(language, cells[c]);
        columns[c].role == ColumnRole::text && label.dotted)
      return with_numbers_of_more_texts(cells[c], label.numbers);
  for (std::size_t c = 0; c < cells.size() && c < columns.size(); ++c)
    if (TrailingNumbers behind = trailing_numbers(language, cells[c]);
        columns[c].role == ColumnRole::text && !behind.numbers.empty())
      return std::move(behind.numbers);
  for (const ColumnRole role : {ColumnRole::number, ColumnRole::text})
    for (std::size_t c = 0; c < cells.size() && c < columns.size(); ++c) {
      if (columns[c].role != role) continue;
      if (std::vector<std::string> numbers = numbers_of(language, cells[c]); !numbers.empty())
        return numbers;
    }
  if (has_role(columns, ColumnRole::number)) return {};
  for (const std::string& cell : cells)
    if (const NumberLabel label = number_label(language, cell); label.dotted || label.named)
      return label.numbers;
  return {};
}

}  // namespace uprex
