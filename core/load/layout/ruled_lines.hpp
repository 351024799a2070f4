// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the printed lines of a page. Text in a ruled table becomes lines cell by cell, so that
// words of two cells are never one line. Private to core/load.
#pragma once

#include "core/load/layout/layout.hpp"

namespace uprex::layout {

// A grid of ruling lines is a table if two of its rows hold text in two columns or more. One whose
// rows are not ruled is left to find_tables(). A table may go on over pages with one row on one of
// them. At the head of a page, its columns must be those of the last table of `before`, the page
// before, which may be null. At the foot, it must have three cells with text.
PageLines make_page_lines(const GlyphPage& page, int number, const PageLines* before);

// True if the columns of `part` are some of those of `whole`. The tables may stand at different
// places from the left.
bool shares_columns(const Grid& part, const Grid& whole);

}  // namespace uprex::layout
