// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/layout/table_rows.hpp"

#include <algorithm>

#include "core/load/layout/block_kind.hpp"
#include "core/load/layout/item_label.hpp"
#include "core/text/ascii.hpp"

namespace uprex::layout {
namespace {

constexpr double kWider = 1.25;  // times the pitch of a cell's lines

bool begins_with_item(std::string_view cell) {
  const Label label = parse_label(cell);
  return (label.kind == LabelKind::dotted || label.kind == LabelKind::number) &&
         label.length <= cell.size();
}

// The smallest step between two lines. Steps below 0.9 sizes come from cells set a little higher.
double pitch_of(const PageLines& page, std::size_t begin, std::size_t end) {
  double pitch = 0;
  for (std::size_t i = begin + 1; i < end; ++i) {
    const double step = page.lines[i].baseline - page.lines[i - 1].baseline;
    if (step >= 0.9 * page.lines[i].size && (pitch == 0 || step < pitch)) pitch = step;
  }
  return pitch;
}

std::vector<std::size_t> starts_by_gaps(const CellLines& cells) {
  std::vector<std::size_t> starts{0};
  for (std::size_t i = 1; i < cells.size(); ++i)
    if (cells.gap_above(i) && (cells.filled(i, 0) || cells.filled_columns(i) > 1))
      starts.push_back(i);
  return starts;
}

bool any_runs_on(const CellLines& cells, std::size_t line) {
  for (std::size_t column = 0; column < cells.columns(); ++column)
    if (cells.runs_on(line, column)) return true;
  return false;
}

bool any_goes_on_in_lower_case(const CellLines& cells, std::size_t line) {
  for (std::size_t column = 0; column < cells.columns(); ++column)
    if (cells.runs_on(line, column) && is_lower(cells.text(line, column).front())) return true;
  return false;
}

// A row begins where no cell continues the line above.
std::vector<std::size_t> starts_by_text(const CellLines& cells) {
  std::vector<std::size_t> starts{0};
  for (std::size_t i = 1; i < cells.size(); ++i) {
    if (!cells.filled(i, 0) || any_runs_on(cells, i)) continue;
    if (cells.filled_columns(i) > 1) starts.push_back(i);
  }
  return starts;
}

// A number begins a row, unless it continues a list of numbers in the cell above it.
std::vector<std::size_t> starts_by_key(const CellLines& cells, std::size_t key) {
  std::vector<std::size_t> starts{0};
  bool seen = false;  // a number, so that the head has ended
  std::string_view list;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (!cells.filled(i, key)) {
      const bool head = !seen && i > 0 && cells.gap_above(i) && cells.filled_columns(i) > 1;
      if (head) starts.push_back(i);
      continue;
    }
    const std::string_view text = cells.text(i, key);
    const bool numbered = is_numbered(text) || begins_with_item(text);
    const bool goes_on = i > 0 && (list_goes_on(list) || any_goes_on_in_lower_case(cells, i));
    if (i > 0 && !goes_on && (numbered || cells.gap_above(i))) starts.push_back(i);
    seen = seen || numbered;
    list = text;
  }
  return starts;
}

std::size_t keys_in(const CellLines& cells, std::size_t key, std::size_t from, std::size_t to) {
  std::size_t keys = 0;
  for (std::size_t i = from; i < to; ++i) {
    if (!cells.filled(i, key) || !is_numbered(cells.text(i, key))) continue;
    const bool more = i > from && cells.filled(i - 1, key) && list_goes_on(cells.text(i - 1, key));
    keys += more ? 0 : 1;
  }
  return keys;
}

// True if white space separates rows with at most one number each and a number is below the first
// line of its row. Such tables print numbers at half the height of the row.
bool set_in_the_middle(const CellLines& cells, std::size_t key,
                       const std::vector<std::size_t>& starts) {
  bool below = false;
  for (std::size_t r = 0; r < starts.size(); ++r) {
    const std::size_t end = r + 1 < starts.size() ? starts[r + 1] : cells.size();
    const std::size_t keys = keys_in(cells, key, starts[r], end);
    if (keys > 1) return false;
    below = below || (r > 0 && keys == 1 && !cells.filled(starts[r], key));
  }
  return below;
}

// True if cells hold several numbers below each other: beside the later ones, no other cell begins.
bool set_below_each_other(const CellLines& cells, std::size_t key) {
  std::size_t more = 0, alone = 0;
  for (std::size_t i = 1; i < cells.size(); ++i) {
    if (!cells.filled(i, key) || !cells.filled(i - 1, key) || cells.gap_above(i)) continue;
    ++more;
    bool begins = false;
    for (std::size_t c = 0; c < cells.columns(); ++c)
      begins = begins || (c != key && cells.filled(i, c) && !cells.runs_on(i, c));
    alone += begins ? 0 : 1;
  }
  return more >= 2 && 5 * alone >= 4 * more;
}

std::vector<std::size_t> all_gaps(const CellLines& cells) {
  std::vector<std::size_t> starts{0};
  for (std::size_t i = 1; i < cells.size(); ++i)
    if (cells.gap_above(i)) starts.push_back(i);
  return starts;
}

}  // namespace

CellLines::CellLines(const PageLines& page, std::size_t begin, std::size_t end,
                     const std::vector<double>& cuts)
    : page_(&page), begin_(begin), columns_(cuts.size() + 1), rights_(columns_, 0) {
  const double pitch = pitch_of(page, begin, end);
  for (std::size_t i = begin; i < end; ++i) {
    cells_.push_back(cells_of(page.lines[i], cuts));
    for (std::size_t c = 0; c < columns_; ++c)
      if (!cells_.back()[c].empty()) rights_[c] = std::max(rights_[c], cells_.back()[c].right);
    gaps_.push_back(i > begin &&
                    page.lines[i].baseline - page.lines[i - 1].baseline > kWider * pitch);
  }
}

std::string_view CellLines::text(std::size_t line, std::size_t column) const {
  const Piece& cell = cells_[line][column];
  return std::string_view(page_->lines[begin_ + line].text).substr(cell.from, cell.to - cell.from);
}

std::size_t CellLines::filled_columns(std::size_t line) const {
  return static_cast<std::size_t>(std::count_if(cells_[line].begin(), cells_[line].end(),
                                                [](const Piece& cell) { return !cell.empty(); }));
}

bool CellLines::runs_on(std::size_t line, std::size_t column) const {
  if (line == 0 || !filled(line, column) || !filled(line - 1, column) || gap_above(line))
    return false;
  const std::string_view above = text(line - 1, column), here = text(line, column);
  if (is_numbered(here)) return list_goes_on(above);
  if (ends_sentence(above) && !is_lower(here.front())) return false;
  // Single words ("Accepted") below each other do not continue each other.
  if (!is_lower(here.front()) && std::count(above.begin(), above.end(), ' ') < 2) return false;
  const Piece& cell = cells_[line][column];
  const double letter = (cell.right - cell.left) / static_cast<double>(here.size());
  const double word = letter * static_cast<double>(std::min(here.find(' '), here.size()) + 1);
  return cells_[line - 1][column].right + 0.8 * word > rights_[column];
}

bool is_numbered(std::string_view cell) {
  const auto first = std::find_if(cell.begin(), cell.end(), is_digit) - cell.begin();
  const auto at = static_cast<std::size_t>(first);
  if (at == cell.size() || at > 16) return false;
  if (at > 0 && cell.size() > at + 12) return false;
  if (std::find_if_not(cell.begin() + first, cell.end(), is_digit) - cell.begin() > first + 3)
    return false;  // a year
  const auto letters = std::count_if(cell.begin() + first, cell.end(), is_ascii_letter);
  return letters <= 6 && 3 * static_cast<std::size_t>(letters) <= cell.size();
}

bool list_goes_on(std::string_view cell) {
  if (!is_numbered(cell)) return false;
  return cell.back() == ',' || cell.back() == '-' || cell.ends_with("–") ||
         cell.ends_with(" and") || cell.ends_with(";");
}

std::size_t key_column(const CellLines& cells) {
  for (std::size_t column = 0; column < std::min<std::size_t>(2, cells.columns() - 1); ++column) {
    std::size_t filled = 0, numbered = 0, items = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (!cells.filled(i, column)) continue;
      const std::string_view text = cells.text(i, column);
      ++filled;
      if (is_numbered(text)) ++numbered;
      if (parse_label(text).kind == LabelKind::dotted && cells.filled_columns(i) > 1) ++items;
    }
    if ((numbered >= 2 && 2 * numbered >= filled) || items >= 2) return column;
  }
  return cells.columns();
}

std::vector<std::size_t> row_starts(const CellLines& cells) {
  const std::size_t key = key_column(cells);
  const auto gaps = all_gaps(cells);
  if (key < cells.columns())
    return gaps.size() > 1 &&
                   (set_in_the_middle(cells, key, gaps) || set_below_each_other(cells, key))
               ? gaps
               : starts_by_key(cells, key);
  return gaps.size() > 1 ? starts_by_gaps(cells) : starts_by_text(cells);
}

bool ends_page(const PageLines& page, const Table& table) {
  constexpr double kSmaller = 0.7;  // points, by which notes are smaller
  return table.end == page.lines.size() ||
         page.lines[table.end].size < page.lines[table.begin].size - kSmaller;
}

}  // namespace uprex::layout
