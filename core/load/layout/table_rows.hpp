// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the rows of a table that is printed without rules. It does not find tables or columns.
// Private to core/load.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/load/layout/table_grid.hpp"

namespace uprex::layout {

// Cells of the lines [begin, begin + lines.size()) of a page.
class CellLines {
 public:
  CellLines(const PageLines& page, std::size_t begin, std::size_t end,
            const std::vector<double>& cuts);

  std::size_t size() const { return cells_.size(); }
  std::size_t columns() const { return columns_; }
  std::string_view text(std::size_t line, std::size_t column) const;
  bool filled(std::size_t line, std::size_t column) const { return !cells_[line][column].empty(); }
  std::size_t filled_columns(std::size_t line) const;
  // True if the white space above a line is wider than between the lines of a cell.
  bool gap_above(std::size_t line) const { return gaps_[line]; }
  // True if the text of a cell continues the line above: its first word did not fit there.
  bool runs_on(std::size_t line, std::size_t column) const;

 private:
  const PageLines* page_;
  std::size_t begin_, columns_;
  std::vector<std::vector<Piece>> cells_;
  std::vector<bool> gaps_;
  std::vector<double> rights_;  // where the text of each column ends at most
};

// True for the number of a recommendation and for a list of them: "12", "122.3", "5., 6., 7-9",
// "Rec. 18".
bool is_numbered(std::string_view cell);

// True if the list of numbers in a cell is unfinished.
bool list_goes_on(std::string_view cell);

// The column whose numbers begin rows; columns() if there is none.
std::size_t key_column(const CellLines& cells);

// The first line of each row, counted from 0. The first row begins with line 0.
std::vector<std::size_t> row_starts(const CellLines& cells);

// True if nothing stands below the table on its page, or notes alone.
bool ends_page(const PageLines& page, const Table& table);

}  // namespace uprex::layout
