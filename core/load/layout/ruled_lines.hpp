// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the printed lines of a page. Text in a ruled table becomes lines cell by cell, so that
// words of two cells are never one line. Private to core/load.
#pragma once

#include "core/load/layout/layout.hpp"

namespace uprex::layout {

// A grid of ruling lines is a table if two of its rows hold text in two columns or more. One whose
// rows are not ruled is left to find_tables(). At the
// head of a page, one row is enough if the columns are those of the last table of `before`, the
// page before; it may be null.
PageLines make_page_lines(const GlyphPage& page, int number, const PageLines* before);

// True if the columns of `part` are some of those of `whole`. The tables may stand at different
// places from the left.
bool shares_columns(const Grid& part, const Grid& whole);

}  // namespace uprex::layout
