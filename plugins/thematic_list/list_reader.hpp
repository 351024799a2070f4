// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a thematic list -> recommendations. Columns are found by their head cells, in any
// order.
#pragma once

#include "core/model/record.hpp"

namespace uprex {

// Adds a recommendation for every row that has a number, and a diagnostic for every other row.
void read_list(const Document& document, Extraction& extraction);

}  // namespace uprex
