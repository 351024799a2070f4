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

}  // namespace

void append_rows(std::vector<Block>& blocks, const PageLines& page, const Table& table) {
  const std::size_t joins = table.repeats_head ? 1 : 0;
  const bool may_join = !blocks.empty() && blocks.back().kind == BlockKind::table_row;
  const std::size_t above = blocks.size() - 1;
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    const std::size_t end = r + 1 < table.rows.size() ? table.rows[r + 1] : table.end;
    const bool goes_on = table.goes_on && r == joins && may_join;
    std::vector<Block> cells = goes_on ? split_cells(blocks[above]) : std::vector<Block>{};
    cells.resize(std::max(cells.size(), table.cuts.size() + 1));
    for (std::size_t i = table.rows[r]; i < end; ++i) {
      const auto pieces = cells_of(page.lines[i], table, r);
      for (std::size_t column = 0; column < pieces.size(); ++column)
        if (!pieces[column].empty())
          append_line(cells[column], cut_piece(page.lines[i], pieces[column]));
    }
    Block row = join_cells(cells);
    row.size = goes_on ? blocks[above].size : page.lines[table.rows[r]].size;
    if (goes_on) {
      row.indent = blocks[above].indent;
      blocks[above] = std::move(row);
    } else {
      blocks.push_back(std::move(row));
    }
  }
}

}  // namespace uprex::layout
