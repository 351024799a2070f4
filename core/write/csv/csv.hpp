// SPDX-License-Identifier: GPL-3.0-or-later
// The format `csv`: a table for spreadsheets with one row for each recommendation.
//
// Documents, position records and pledges have no rows. left_out() counts the last two. If a cell
// has several values, "|" separates them. `comment` is that of the last position that has one.
//
// `themes`, `groups` and `sdgs` are those that a thematic list printed. The proposed labels have
// columns of their own at the end: `issues`, `action`, `proposed_sdgs`, `proposed_groups`,
// `instruments`.
//
// Cells are protected against formulas (csv_cell.hpp), so a few texts get an apostrophe in front. A
// program that needs the exact text should read JSON Lines or the data package.
#pragma once

#include "core/write/csv/csv_columns.hpp"

namespace uprex {

class CsvWriter : public CsvTableWriter {
 public:
  explicit CsvWriter(std::ostream& out);
};

}  // namespace uprex
