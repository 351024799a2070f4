// Lines of a page whose words stand in columns: where columns are, and the text of each cell. Pure.
// Not a public interface; shared by the files of core/load only.
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

// What a line holds in each of cuts.size() + 1 columns; empty pieces where nothing.
std::vector<Piece> cells_of(const PrintedLine& line, const std::vector<double>& cuts);

// A stretch from left to right.
struct Strip {
  double left = 0, right = 0;
};

// Strips that text covers; those that hardly anything parts are one.
class Coverage {
 public:
  void add(Strip strip, double narrowest);
  void add(const std::vector<Piece>& pieces, double narrowest);
  const std::vector<Strip>& strips() const { return strips_; }
  std::vector<Strip> holes() const;

 private:
  std::vector<Strip> strips_;  // sorted, disjoint
};

// Lines [begin, end) between which strips from top to bottom stay free.
struct Region {
  std::size_t begin = 0, end = 0;
  Coverage coverage;
};

// White space that parts two columns is at least this wide, for text of a size.
double narrowest_gutter(double size);

// The longest such run from line `begin` on; `pieces` holds those of all lines of the page.
Region grow_region(const std::vector<PrintedLine>& lines,
                   const std::vector<std::vector<Piece>>& pieces, std::size_t begin);

// Columns of a region: holes that lines use again and again, and whose right-hand texts are set at
// one edge or one middle.
std::vector<double> columns_of(const Region& region, const std::vector<std::vector<Piece>>& pieces);

}  // namespace uprex::layout
