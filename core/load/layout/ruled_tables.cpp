// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/layout/ruled_tables.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/load/layout/block_kind.hpp"
#include "core/load/layout/number_columns.hpp"
#include "core/load/layout/row_cells.hpp"
#include "core/load/layout/ruled_lines.hpp"
#include "core/load/layout/table_rows.hpp"
#include "core/text/ascii.hpp"

namespace uprex::layout {
namespace {

using Row = std::vector<std::string>;  // the text of each cell

constexpr std::size_t kMostHeadRows = 4;

Table table_of_grid(const PageLines& page, std::size_t begin) {
  const std::size_t index = page.lines[begin].cell->grid;
  const Grid& grid = page.grids[index];
  Table table{begin, begin, {grid.xs.begin() + 1, grid.xs.end() - 1}, {}};
  std::optional<std::size_t> above;
  for (; table.end < page.lines.size(); ++table.end) {
    const auto& cell = page.lines[table.end].cell;
    if (!cell || cell->grid != index) break;
    const std::size_t row = cell->place.row;
    if (row == above) continue;
    above = row;
    table.rows.push_back(table.end);
    table.looks.emplace_back();
    for (std::size_t column = 0; column < grid.columns(); ++column)
      table.looks.back().push_back(grid.look({row, column}));
  }
  return table;
}

std::vector<Row> rows_of(const PageLines& page, const Table& table) {
  std::vector<Block> blocks;
  append_rows(blocks, page, table);
  std::vector<Row> rows;
  for (const Block& block : blocks) {
    rows.emplace_back();
    for (const Block& cell : split_cells(block)) rows.back().push_back(cell.text);
  }
  return rows;
}

// A head over several columns of bare numbers stands in each of them. The cells beside it may be
// one with it, or empty.
void spread_heads(Table& table, const std::vector<Row>& rows) {
  std::vector<CellLook>& looks = table.looks.front();
  std::vector<std::size_t> heads;
  bool any = false, bare_before = false;
  for (std::size_t c = 0; c < looks.size(); ++c) {
    std::size_t numbers = 0, filled = 0;
    for (std::size_t r = 1; r < rows.size(); ++r) {
      filled += rows[r][c].empty() ? 0 : 1;
      numbers += is_bare_number(rows[r][c]) ? 1 : 0;
    }
    const bool bare = numbers > 1 && numbers == filled;
    const bool spread = bare && bare_before && rows[0][c].empty();
    bare_before = bare;
    heads.push_back(spread ? heads.back() : c);
    if (spread) looks[c].goes_on_left = false;
    any = any || spread;
  }
  if (any) table.heads = std::move(heads);
}

// A table that may go on on the next page.
struct OpenTable {
  Grid grid;
  std::vector<Row> head;  // the first rows of its first page
  Row last;
  std::size_t key = 0;  // the column whose cells begin rows
};

// The first column with several numbers in it, else the first one.
std::size_t key_of(const std::vector<Row>& rows) {
  const std::size_t columns = rows.front().size();
  for (std::size_t c = 0; c + 1 < columns; ++c) {
    const auto numbers =
        std::ranges::count_if(rows, [&](const Row& row) { return is_numbered(row[c]); });
    if (numbers >= 2) return c;
  }
  return 0;
}

// Gives a grid the columns of a whole one that it has some of. False if they do not fit.
bool widen(Grid& grid, const Grid& whole, PageLines& page, std::size_t index) {
  const double shift = whole.xs.front() - grid.xs.front();
  std::vector<std::size_t> columns;  // for each column of the whole, the one that reaches over it
  std::vector<std::size_t> firsts(grid.columns(), whole.columns());
  for (std::size_t c = 0; c < whole.columns(); ++c) {
    const double middle = (whole.xs[c] + whole.xs[c + 1]) / 2 - shift;
    const auto after = std::ranges::upper_bound(grid.xs, middle) - grid.xs.begin();
    const std::size_t own =
        std::clamp<std::size_t>(static_cast<std::size_t>(after), 1, grid.columns()) - 1;
    columns.push_back(own);
    firsts[own] = std::min(firsts[own], c);
  }
  if (std::ranges::find(firsts, whole.columns()) != firsts.end()) return false;
  Grid wide{whole.xs, grid.ys, {}};
  for (double& x : wide.xs) x -= shift;
  for (std::size_t row = 0; row < grid.rows(); ++row)
    for (const std::size_t own : columns) {
      Grid::Cell cell = grid.at({row, own});
      cell.origin.column = firsts[cell.origin.column];
      wide.cells.push_back(cell);
    }
  for (PrintedLine& line : page.lines)
    if (line.cell && line.cell->grid == index)
      line.cell->place.column = firsts[line.cell->place.column];
  grid = std::move(wide);
  return true;
}

// True if a row without a key, or with text that goes on in the middle of a sentence, continues the
// last row of the page before.
bool continues_row(const Row& row, const OpenTable& open) {
  if (row[open.key].empty()) return true;
  if (is_numbered(row[open.key])) return list_goes_on(open.last[open.key]);
  for (std::size_t c = 0; c < row.size(); ++c)
    if (!open.last[c].empty() && !row[c].empty() && !ends_sentence(open.last[c]) &&
        is_lower(row[c].front()))
      return true;
  return false;
}

void join_to(Table& table, const std::vector<Row>& rows, const OpenTable& open) {
  while (table.repeated < open.head.size() && table.repeated + 1 < rows.size() &&
         rows[table.repeated] == open.head[table.repeated])
    ++table.repeated;
  table.goes_on = continues_row(rows[table.repeated], open);
}

// Finds the tables between the grids of a page.
void find_unruled(PageLines& page) {
  for (std::size_t begin = 0; begin < page.lines.size(); ++begin) {
    std::size_t end = begin;
    while (end < page.lines.size() && !page.lines[end].cell) ++end;
    if (end == begin) continue;
    std::vector<PageLines> part;
    part.push_back({page.page,
                    {page.lines.begin() + static_cast<std::ptrdiff_t>(begin),
                     page.lines.begin() + static_cast<std::ptrdiff_t>(end)}});
    find_tables(part);
    find_number_columns(part);
    for (Table& table : part.front().tables) {
      table.begin += begin;
      table.end += begin;
      for (std::size_t& row : table.rows) row += begin;
      page.tables.push_back(std::move(table));
    }
    begin = end;
  }
  std::ranges::sort(page.tables, {}, &Table::begin);
}

}  // namespace

void find_ruled_tables(std::vector<PageLines>& pages) {
  std::optional<OpenTable> open;
  for (PageLines& page : pages) {
    if (page.grids.empty()) {
      open.reset();
      continue;
    }
    for (std::size_t at = 0; at < page.lines.size(); ++at) {
      if (!page.lines[at].cell) {
        open.reset();
        continue;
      }
      const std::size_t index = page.lines[at].cell->grid;
      Grid& grid = page.grids[index];
      const bool same =
          at == 0 && open && shares_columns(grid, open->grid) &&
          (grid.columns() == open->grid.columns() ||
           (grid.columns() < open->grid.columns() && widen(grid, open->grid, page, index)));
      Table table = table_of_grid(page, at);
      auto rows = rows_of(page, table);
      spread_heads(table, rows);
      if (!table.heads.empty()) rows = rows_of(page, table);
      if (same) {
        join_to(table, rows, *open);
      } else {
        const std::size_t head = std::min(rows.size(), kMostHeadRows);
        open =
            OpenTable{{}, {rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(head)}, {}, 0};
        open->key = key_of(rows);
      }
      open->grid = grid;
      open->last = rows.back();
      at = table.end - 1;
      const bool ends = ends_page(page, table);
      page.tables.push_back(std::move(table));
      if (ends) break;
      open.reset();
    }
    find_unruled(page);
  }
}

}  // namespace uprex::layout
