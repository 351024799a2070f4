// SPDX-License-Identifier: GPL-3.0-or-later
// Splits pages that are set in two columns of running text, as newspapers are: first the lines of
// the left column, then those of the right one. Tables of two columns stay as they are, and so does
// all that may be one. Call this before find_tables(). Private to core/load.
#pragma once

#include <vector>

#include "core/load/layout/layout.hpp"

namespace uprex::layout {

// Each page in two columns becomes several parts: the lines above, the left column, the right
// column, the lines below. All other pages stay one part.
void split_text_columns(std::vector<PageLines>& pages);

}  // namespace uprex::layout
