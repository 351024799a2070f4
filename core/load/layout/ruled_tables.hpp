// SPDX-License-Identifier: GPL-3.0-or-later
// Makes tables of the lines that stand in grids of ruling lines, and joins them over pages. It does
// not find grids: make_page_lines() does. Private to core/load.
#pragma once

#include <vector>

#include "core/load/layout/layout.hpp"

namespace uprex::layout {

// Appends to the tables of each page. Call it after take_furniture() and before find_tables().
void find_ruled_tables(std::vector<PageLines>& pages);

}  // namespace uprex::layout
