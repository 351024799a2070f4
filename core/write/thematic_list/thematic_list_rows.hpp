// Recommendations as the rows of a thematic list, in its order: those without a theme first, then
// by answer, then by theme as the themes first appear, then as in the document.
//
// Parts of an item that are answered and labelled alike stand in one row, as the United Nations
// print them, where core/language/item_parts reads them back out of it; other parts in rows of
// their own.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "core/model/record.hpp"

namespace uprex {

struct ThematicRow {
  std::span<const Recommendation> parts;  // at least one
  std::string theme;                      // the first; empty where there is none
  std::size_t block = 0;                  // of rows with the same answer
  std::size_t theme_order = 0;
};

// The rows look at the records.
std::vector<ThematicRow> thematic_rows(const std::vector<Recommendation>& records);

// What a thematic list printed; where it printed nothing, what core/label proposes (for themes, the
// issues), each marked as a proposal.
std::vector<std::string> listed_themes(const Recommendation& record);
std::vector<std::string> listed_groups(const Recommendation& record);
std::vector<std::string> listed_goals(const Recommendation& record);

// "A/HRC/28/15/Add.1 - Para. 3"; empty where nothing at hand gives the position in force, or only a
// document without a symbol.
std::string source_of(const Recommendation& record);

}  // namespace uprex
