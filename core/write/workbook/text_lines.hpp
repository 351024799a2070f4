// SPDX-License-Identifier: GPL-3.0-or-later
// Estimates how many lines a text takes in a column of a spreadsheet, so that we can set the
// heights of rows. Spreadsheet programs do not do that reliably when they open a file.
//
// The widths of letters are those of the fonts Calibri and Carlito. Pure.
#pragma once

#include <string_view>

namespace uprex {

// `characters` is the width of the column as spreadsheets count it. `points` is the size of the
// font. Returns at least 1, and rather one line too many than one too few. Takes linear time.
int lines_in_column(std::string_view text, double characters, int points);

}  // namespace uprex
