// How many lines a text takes in a column of a spreadsheet: no program sets the heights of rows
// that it did not write itself in a way to be relied on. Widths are those of Calibri, which Carlito
// shares.
#pragma once

#include <string_view>

namespace uprex {

// `characters`: the column's width as spreadsheets count it; `points`: size of the letters. At
// least 1. Rather one line too many than one too few. Linear.
int lines_in_column(std::string_view text, double characters, int points);

}  // namespace uprex
