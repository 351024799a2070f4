// OHCHR's thematic list of a review's recommendations: a table with a row per recommendation, under
// rows that name a theme. Columns are found by their head cells, in any order.
//
// The list has no symbol of its own. Its records' document is the symbol of the report it lists,
// with "/thematic-list" behind it: a name of ours, as in "A/HRC/43/15/thematic-list#121.1". Where
// the list names no report the symbol stays empty.
#pragma once

#include "core/extract/extractor.hpp"

namespace uprex {

Match match_thematic_list(const Document& document);

// Throws LoadError where no table of recommendations is found, or page heads name several reviews.
Extraction extract_thematic_list(const Document& document);

}  // namespace uprex
