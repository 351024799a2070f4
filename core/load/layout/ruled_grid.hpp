// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the ruling lines of a page together to grids of cells. It does not look at text, so it does
// not know whether a grid is a table. Private to core/load.
#pragma once

#include <optional>
#include <vector>

#include "core/load/layout/drawing.hpp"
#include "core/model/document.hpp"

namespace uprex::layout {

struct GridPlace {
  std::size_t row = 0, column = 0;

  bool operator==(const GridPlace&) const = default;
};

// A box that ruling lines divide into cells. Where no line parts two cells, they are one: `origin`
// is the place of its upper left part.
struct Grid {
  struct Cell {
    GridPlace origin;
    std::optional<std::uint32_t> fill;  // 0xRRGGBB; empty for white, black and unknown
  };

  std::vector<double> xs, ys;  // the edges of columns and rows, ascending; two or more of each
  std::vector<Cell> cells;     // row by row

  std::size_t columns() const { return xs.size() - 1; }
  std::size_t rows() const { return ys.size() - 1; }
  const Cell& at(GridPlace place) const { return cells[place.row * columns() + place.column]; }
  CellLook look(GridPlace place) const;
  bool contains(double x, double y) const;
  // The origin of the cell at a point inside of the grid.
  GridPlace find(double x, double y) const;
};

// The grids with two columns or more, the largest first.
std::vector<Grid> find_grids(const Drawing& drawing);

}  // namespace uprex::layout
