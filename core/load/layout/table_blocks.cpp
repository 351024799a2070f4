// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>

#include "core/load/layout/row_cells.hpp"
#include "core/load/layout/table_grid.hpp"

namespace uprex::layout {
namespace {

PrintedLine cut_piece(const PrintedLine& line, const Piece& piece) {
  PrintedLine cell{line.cut(piece.from, piece.to)};
  cell.box = line.box;
  cell.box.left = piece.left;
  cell.box.right = piece.right;
  cell.size = line.size;
  return cell;
}

// The text of a line in each column. A head that stands over several columns is in all of them.
std::vector<Piece> cells_of(const PrintedLine& line, const Table& table, std::size_t row) {
  if (row > 0 || table.heads.empty()) return cells_of(line, table.cuts);
  const auto pieces = pieces_of(line);
  std::vector<Piece> cells;
  for (const std::size_t head : table.heads) cells.push_back(pieces.at(head));
  return cells;
}

// Joins the cells of a row to one block.
Block make_row(const PageLines& page, const Table& table, std::size_t row,
               std::vector<Block> cells) {
  const std::size_t end = row + 1 < table.rows.size() ? table.rows[row + 1] : table.end;
  cells.resize(std::max(cells.size(), table.cuts.size() + 1));
  for (std::size_t i = table.rows[row]; i < end; ++i) {
    const PrintedLine& line = page.lines[i];
    if (line.cell) {
      const std::size_t column = line.cell->place.column;
      append_line(cells[column], line);
      if (row > 0) continue;
      for (std::size_t c = 0; c < table.heads.size(); ++c)
        if (c != column && table.heads[c] == column) append_line(cells[c], line);
      continue;
    }
    const auto pieces = cells_of(line, table, row);
    for (std::size_t column = 0; column < pieces.size(); ++column)
      if (!pieces[column].empty()) append_line(cells[column], cut_piece(line, pieces[column]));
  }
  return join_cells(cells);
}

// The looks of a row; empty if nothing is known of any cell.
std::vector<CellLook> looks_of(const Table& table, std::size_t row) {
  if (row >= table.looks.size()) return {};
  const bool known = std::ranges::any_of(table.looks[row], [](const CellLook& look) {
    return look.goes_on_above || look.goes_on_left || look.fill;
  });
  return known ? table.looks[row] : std::vector<CellLook>{};
}

}  // namespace

void append_rows(std::vector<Block>& blocks, const PageLines& page, const Table& table) {
  const bool may_join = !blocks.empty() && blocks.back().kind == BlockKind::table_row;
  const std::size_t above = blocks.size() - 1;
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    const bool goes_on = table.goes_on && r == table.repeated && may_join;
    Block row =
        make_row(page, table, r, goes_on ? split_cells(blocks[above]) : std::vector<Block>{});
    row.size = goes_on ? blocks[above].size : page.lines[table.rows[r]].size;
    row.cells = goes_on ? std::move(blocks[above].cells) : looks_of(table, r);
    if (goes_on) {
      row.indent = blocks[above].indent;
      blocks[above] = std::move(row);
    } else {
      blocks.push_back(std::move(row));
    }
  }
}

}  // namespace uprex::layout
