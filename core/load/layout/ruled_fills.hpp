// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the cells of a grid their background. Private to core/load.
#pragma once

#include <vector>

#include "core/load/layout/ruled_grid.hpp"

namespace uprex::layout {

// Sets the fill of each cell: the colour that was painted last over most of it. White, nearly white
// and black are no fill.
void fill_cells(Grid& grid, const std::vector<Fill>& fills);

}  // namespace uprex::layout
