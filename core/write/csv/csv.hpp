// CSV for spreadsheets, in uprex's own words: one row per recommendation (csv_table.hpp).
// Documents, position records and pledges have no rows; left_out() counts the latter two. `comment`
// is the one of the last position that has one; several values in a cell are separated by "|".
//
// `themes`, `groups` and `sdgs` are what a thematic list printed. What is only proposed stands
// apart, at the end: `issues`, `action`, `proposed_sdgs`, `proposed_groups`, `instruments`.
//
// Cells are guarded against formulas; readers who need the exact bytes take JSON Lines or the data
// package.
#pragma once

#include "core/write/csv/csv_columns.hpp"

namespace uprex {

class CsvWriter : public CsvTableWriter {
 public:
  explicit CsvWriter(std::ostream& out);
};

}  // namespace uprex
