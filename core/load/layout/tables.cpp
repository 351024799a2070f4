// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <optional>
#include <string>

#include "core/load/layout/block_kind.hpp"
#include "core/load/layout/item_label.hpp"
#include "core/load/layout/table_grid.hpp"
#include "core/load/layout/table_rows.hpp"

namespace uprex::layout {
namespace {

constexpr std::size_t kFewWords = 40;  // bytes

// True for "12.", "(a)" and "Rec. 12".
bool is_label(std::string_view cell) {
  const Label label = parse_label(cell);
  const bool word = !cell.empty() && !(cell[0] >= '0' && cell[0] <= '9');
  if (word && is_numbered(cell)) return true;
  return label.kind != LabelKind::none && label.length == cell.size();
}

struct RowCounts {
  std::size_t rows = 0;        // with text in two columns
  std::size_t beside = 0;      // rows with several lines of text side by side
  std::size_t finished = 0;    // rows whose last column ends a sentence
  std::size_t short_ones = 0;  // rows of one line with a few words in the last column
};

RowCounts count_rows(const CellLines& cells, const std::vector<std::size_t>& starts) {
  RowCounts counts;
  for (std::size_t r = 0; r < starts.size(); ++r) {
    const std::size_t end = r + 1 < starts.size() ? starts[r + 1] : cells.size();
    bool two = false, beside = false;
    std::string_view last;
    for (std::size_t i = starts[r]; i < end; ++i) {
      const bool first = cells.filled(i, 0);
      beside = beside || (two && (first || (cells.columns() > 2 && cells.filled_columns(i) > 1)));
      two = two || cells.filled_columns(i) > 1;
      if (cells.filled(i, cells.columns() - 1)) last = cells.text(i, cells.columns() - 1);
    }
    if (!two) continue;
    ++counts.rows;
    counts.beside += beside ? 1 : 0;
    counts.finished += ends_sentence(last) ? 1 : 0;
    counts.short_ones += end == starts[r] + 1 && last.size() <= kFewWords ? 1 : 0;
  }
  return counts;
}

// The number of columns with text other than labels.
std::size_t text_columns(const CellLines& cells) {
  std::size_t columns = 0;
  for (std::size_t column = 0; column < cells.columns(); ++column) {
    std::size_t filled = 0, labels = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (!cells.filled(i, column)) continue;
      ++filled;
      if (is_label(cells.text(i, column))) ++labels;
    }
    columns += 5 * labels < 4 * filled ? 1 : 0;
  }
  return columns;
}

// True for "40., 41., 42.," above "43., 44.", and not for "7," above "8", which are two labels.
bool list_wraps(const CellLines& cells) {
  for (std::size_t i = 1; i < cells.size(); ++i)
    if (cells.filled(i, 0) && cells.filled(i - 1, 0) && cells.filled_columns(i - 1) > 1 &&
        is_numbered(cells.text(i, 0)) && is_numbered(cells.text(i - 1, 0)) &&
        !is_label(cells.text(i - 1, 0)) && list_goes_on(cells.text(i - 1, 0)))
      return true;
  return false;
}

// The number of lines with a label in the first cell and text beside it.
std::size_t labelled_lines(const CellLines& cells) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < cells.size(); ++i)
    count +=
        cells.filled(i, 0) && is_label(cells.text(i, 0)) && cells.filled_columns(i) > 1 ? 1 : 0;
  return count;
}

// False for text that reads as well line by line: a list with hanging indents, or two columns in
// which only the first line of a row has text in both.
bool is_table(const CellLines& cells, const std::vector<std::size_t>& starts) {
  const RowCounts counts = count_rows(cells, starts);
  const std::size_t texts = text_columns(cells);
  const bool keyed = key_column(cells) < cells.columns();
  if (counts.rows < 2) return false;
  // A number within a number: "83." and "(a)" beside the text. Beside two texts, they are two keys.
  if (cells.columns() - texts > 1 && texts < 2) return false;
  if (cells.columns() > 2) return texts > 1 && (counts.rows > 2 || counts.beside > 0);
  if (keyed && list_wraps(cells)) return true;
  if (labelled_lines(cells) > 0)
    return counts.rows > 2 && counts.short_ones == counts.rows && 2 * counts.finished < counts.rows;
  if (texts < 2) return false;
  if (keyed) return counts.beside > 0;
  return counts.rows > 2 && counts.beside >= 2 && 3 * counts.beside >= counts.rows;
}

// Takes lines below the last row out of the region if only their first column has text: they belong
// to the text after the table.
void trim(Region& region, const PageLines& page, const std::vector<double>& cuts) {
  while (region.end > region.begin + 1) {
    const CellLines cells(page, region.begin, region.end, cuts);
    const std::size_t last = cells.size() - 1;
    const bool alone = cells.filled(last, 0) && cells.filled_columns(last) == 1;
    const std::string_view text = cells.text(last, 0);
    if (!alone || !cells.gap_above(last) || is_numbered(text)) return;
    --region.end;
  }
}

using PiecesOfLines = std::vector<std::vector<Piece>>;

bool fits(const std::vector<Piece>& pieces, const std::vector<double>& cuts) {
  return std::all_of(pieces.begin(), pieces.end(), [&](const Piece& piece) {
    return std::none_of(cuts.begin(), cuts.end(),
                        [&](double cut) { return piece.left < cut && cut < piece.right; });
  });
}

Table make_table(const PageLines& page, std::size_t begin, std::size_t end,
                 std::vector<double> cuts) {
  Table table{begin, end, std::move(cuts), {}};
  for (const std::size_t start : row_starts(CellLines(page, begin, end, table.cuts)))
    table.rows.push_back(begin + start);
  return table;
}

// The cuts of the table on the page before, if no text of the region crosses one of them; otherwise
// the region's own cuts.
std::vector<double> columns_before(const Table* before, const Region& region,
                                   const PiecesOfLines& pieces, const std::vector<double>& own) {
  if (before == nullptr || before->cuts.size() < own.size()) return own;
  for (std::size_t i = region.begin; i < region.end; ++i)
    if (!fits(pieces[i], before->cuts)) return own;
  return before->cuts;
}

// The number of lines at the head of a page that fit into the columns of the table before.
std::size_t lines_that_go_on(const PageLines& page, const PiecesOfLines& pieces,
                             const Table& before) {
  std::size_t count = 0;
  while (count < page.lines.size() && page.lines[count].leader == 0 &&
         fits(pieces[count], before.cuts) && pieces[count].front().left > before.cuts.front())
    ++count;
  return count;
}

// True for a numbered line with more columns right below it.
bool stands_above(const PageLines& page, const PiecesOfLines& pieces, std::size_t at) {
  const Label label = parse_label(page.lines[at].text);
  return pieces[at].size() == 2 && label.kind == LabelKind::number &&
         label.length == pieces[at][1].from && at + 1 < pieces.size() && pieces[at + 1].size() > 2;
}

// Tries every line as the first one of a table. Pages with an absurd number of lines are skipped.
constexpr std::size_t kMostLines = 500, kMostPieces = 5000;

void find_on_page(PageLines& page, const Table* before) {
  if (page.lines.size() > kMostLines) return;
  const bool promising = std::any_of(page.lines.begin(), page.lines.end(),
                                     [](const PrintedLine& line) { return !line.gaps.empty(); });
  if (!promising && before == nullptr) return;
  PiecesOfLines pieces;
  std::size_t count = 0;
  for (const PrintedLine& line : page.lines) {
    pieces.push_back(pieces_of(line));
    count += pieces.back().size();
  }
  if (count > kMostPieces) return;
  const std::size_t head = before == nullptr ? 0 : lines_that_go_on(page, pieces, *before);
  for (std::size_t at = 0; at < page.lines.size();) {
    const bool begins = pieces[at].size() > 1 && !stands_above(page, pieces, at);
    if ((!begins && (at > 0 || head == 0)) || page.lines[at].leader > 0) {
      ++at;
      continue;
    }
    const Table* const last = page.tables.empty() ? before : &page.tables.back();
    Region region = grow_region(page.lines, pieces, at);
    region.end = std::max(region.end, at + 1);
    const auto cuts = columns_before(last, region, pieces, columns_of(region, pieces));
    const bool goes_on = last != nullptr && cuts == last->cuts;
    if (at == 0 && head > region.end - at && before != nullptr) {
      page.tables.push_back(make_table(page, 0, head, before->cuts));
      at = head;
      continue;
    }
    if (cuts.empty()) {
      ++at;
      continue;
    }
    trim(region, page, cuts);
    Table table = make_table(page, region.begin, region.end, cuts);
    std::vector<std::size_t> starts;
    for (const std::size_t row : table.rows) starts.push_back(row - region.begin);
    const CellLines cells(page, region.begin, region.end, cuts);
    if (goes_on || is_table(cells, starts)) {
      page.tables.push_back(std::move(table));
      at = region.end;
    } else {
      ++at;
    }
  }
}

std::size_t row_end(const Table& table, std::size_t row) {
  return row + 1 < table.rows.size() ? table.rows[row + 1] : table.end;
}

// Makes a table of one row from the lines [begin, end).
std::string row_text(const PageLines& page, const Table& table, std::size_t begin,
                     std::size_t end) {
  std::vector<Block> blocks;
  append_rows(blocks, page, Table{begin, end, table.cuts, {begin}});
  return blocks.front().text;
}

struct Head {
  std::string text;
  std::size_t lines = 0;
};

// True if the first row has no number and so continues the last row of the page before.
bool row_goes_on(const PageLines& page, const Table& table, std::size_t row,
                 const PageLines& page_before, const Table& before, const std::string& above) {
  const CellLines all(page, table.begin, table.end, table.cuts);
  const CellLines all_before(page_before, before.begin, before.end, before.cuts);
  const std::size_t begin = table.rows[row] - table.begin;
  const std::size_t end = row_end(table, row) - table.begin;
  std::size_t key = key_column(all_before);
  if (key == all_before.columns()) key = key_column(all);
  const bool keyed = key < all.columns();
  bool has_key = false;
  for (std::size_t i = begin; i < end; ++i) has_key = has_key || all.filled(i, keyed ? key : 0);
  if (keyed && has_key) {
    std::size_t from = 0;
    for (std::size_t c = 0; c < key; ++c) from = above.find('\t', from) + 1;
    const std::string list = above.substr(from, above.find('\t', from) - from);
    return is_numbered(all.text(begin, key).empty() ? "1" : all.text(begin, key)) &&
           list_goes_on(list);
  }
  if (!has_key) return true;
  // Texts in all columns: one of them goes on in the middle of a sentence.
  std::size_t from = 0;
  for (std::size_t c = 0; c < all.columns(); ++c) {
    const std::size_t tab = std::min(above.find('\t', from), above.size());
    const std::string_view cell = std::string_view(above).substr(from, tab - from);
    from = std::min(tab + 1, above.size());
    const std::string_view here = all.text(begin, c);
    if (!cell.empty() && !here.empty() && !ends_sentence(cell) && here[0] >= 'a' && here[0] <= 'z')
      return true;
  }
  return false;
}

void tie(PageLines& page, const PageLines& page_before, const Head& head) {
  Table& table = page.tables.front();
  const Table& before = page_before.tables.back();
  if (table.cuts != before.cuts) return;
  const std::size_t below = table.begin + head.lines;
  if (below < table.end && row_text(page, table, table.begin, below) == head.text &&
      (table.rows.size() == 1 || table.rows[1] > below))
    table.rows.insert(table.rows.begin() + 1, below);
  if (table.rows.size() > 1 && row_text(page, table, table.begin, table.rows[1]) == head.text)
    table.repeated = 1;
  table.goes_on = row_goes_on(page, table, table.repeated, page_before, before,
                              row_text(page_before, before, before.rows.back(), before.end));
}

}  // namespace

void find_tables(std::vector<PageLines>& pages) {
  const PageLines* open = nullptr;  // the page before, if it ends in a table
  Head head;
  for (PageLines& page : pages) {
    if (page.grids.empty()) find_on_page(page, open == nullptr ? nullptr : &open->tables.back());
    if (page.tables.empty() || !page.grids.empty()) {
      open = nullptr;
      continue;
    }
    if (open != nullptr && page.tables.front().begin == 0) tie(page, *open, head);
    const bool same = open != nullptr && page.tables.back().cuts == open->tables.back().cuts;
    const Table& last = page.tables.back();
    const std::size_t second = row_end(last, 0);
    if (!same) head = {row_text(page, last, last.begin, second), second - last.begin};
    open = ends_page(page, last) ? &page : nullptr;
  }
}

}  // namespace uprex::layout
