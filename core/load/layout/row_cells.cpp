// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/layout/row_cells.hpp"

#include <algorithm>

namespace uprex::layout {

Block join_cells(const std::vector<Block>& cells) {
  Block row;
  row.kind = BlockKind::table_row;
  for (const Block& cell : cells) {
    row.append(cell, &cell == &cells.front() ? "" : "\t");
    row.size = std::max(row.size, cell.size);
  }
  return row;
}

std::vector<Block> split_cells(const Block& row) {
  std::vector<Block> cells;
  for (std::size_t from = 0; from <= row.text.size();) {
    const std::size_t to = std::min(row.text.find('\t', from), row.text.size());
    cells.push_back({row.cut(from, to)});
    from = to + 1;
  }
  return cells;
}

}  // namespace uprex::layout
