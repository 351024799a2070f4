// SPDX-License-Identifier: GPL-3.0-or-later
// Shares columns out among the heads above them, by place. One head may stand over several columns.
// It does not find heads or columns. Private to core/load.
#pragma once

#include <vector>

#include "core/load/layout/table_grid.hpp"

namespace uprex::layout {

// The head of each column. Heads and columns have the same order, and each head has a column; of
// all ways to share the columns out, the one with the least misfit counts.
// Precondition: there are not more heads than columns, and at least one.
std::vector<std::size_t> heads_of_columns(const std::vector<Piece>& heads,
                                          const std::vector<Strip>& columns);

}  // namespace uprex::layout
