// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the columns of lines whose words stand below each other, and the text of each cell. It does
// not decide where rows begin: table_rows does. Private to core/load.
#pragma once

#include <string_view>
#include <vector>

#include "core/load/layout/layout.hpp"

namespace uprex::layout {

// Words of a line without wide white space between them: bytes [from, to) of its text, and where
// they are printed.
struct Piece {
  double left = 0, right = 0;
  std::size_t from = 0, to = 0;

  bool empty() const { return from == to; }
};

std::vector<Piece> pieces_of(const PrintedLine& line);

// The text of a line in each of the cuts.size() + 1 columns; an empty piece for no text.
std::vector<Piece> cells_of(const PrintedLine& line, const std::vector<double>& cuts);

// A stretch from left to right.
struct Strip {
  double left = 0, right = 0;
};

// The strips that text covers. Strips with less than a gutter between them are one.
class Coverage {
 public:
  void add(Strip strip, double narrowest);
  void add(const std::vector<Piece>& pieces, double narrowest);
  const std::vector<Strip>& strips() const { return strips_; }
  std::vector<Strip> holes() const;

 private:
  std::vector<Strip> strips_;  // sorted, disjoint
};

// Lines [begin, end) with free strips between their words from top to bottom.
struct Region {
  std::size_t begin = 0, end = 0;
  Coverage coverage;
};

// The least width of the white space between two columns, for text of this size.
double narrowest_gutter(double size);

// The longest region that begins with line `begin`. `pieces` has those of all lines of the page.
Region grow_region(const std::vector<PrintedLine>& lines,
                   const std::vector<std::vector<Piece>>& pieces, std::size_t begin);

// The places between the columns of a region. A hole counts if several lines use it and the text to
// its right has a common edge or middle.
std::vector<double> columns_of(const Region& region, const std::vector<std::vector<Piece>>& pieces);

}  // namespace uprex::layout
