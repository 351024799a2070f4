// SPDX-License-Identifier: GPL-3.0-or-later
// Finds columns of bare numbers below heads: lists of recommendations, one number a line, two or
// more of them side by side and without rules. Such lines hold no text, so find_tables() leaves
// them alone. Call this after it. Private to core/load.
#pragma once

#include <string_view>
#include <vector>

#include "core/load/layout/layout.hpp"

namespace uprex::layout {

// True for nothing but the number of a recommendation, or a short list or range of them: "91.2",
// "12.", "80.1, 80.2", "7-9". False if the list goes on in the next line.
bool is_bare_number(std::string_view text);

// Adds the columns of numbers to the tables of each page: one row for the heads, then one for each
// line. Columns go on on the next page without heads.
void find_number_columns(std::vector<PageLines>& pages);

}  // namespace uprex::layout
