// SPDX-License-Identifier: GPL-3.0-or-later
// Turns recommendations into the rows of a thematic list and sorts them.
//
// Order: rows without a theme first, then by response, then by theme in the order in which themes
// first appear, then as in the document.
//
// Parts of an item share a row if they have the same response and labels, as in the lists of the
// United Nations. They get separate rows if `reads_back` says that one row would not be read back
// as these parts, or if it is not set.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "core/model/record.hpp"
#include "core/write/writer.hpp"

namespace uprex {

struct ThematicRow {
  std::span<const Recommendation> parts;  // at least one
  std::string theme;                      // the first theme; empty if there is none
  std::size_t block = 0;                  // of the rows with the same response
  std::size_t theme_order = 0;
};

// The rows refer to `records`, which must outlive them.
std::vector<ThematicRow> thematic_rows(const std::vector<Recommendation>& records,
                                       const ReadsBack& reads_back);

// The themes, groups and SDGs that a thematic list printed. If it printed none, the proposed labels
// (for themes, the issues), each marked as a proposal.
std::vector<std::string> listed_themes(const Recommendation& record);
std::vector<std::string> listed_groups(const Recommendation& record);
std::vector<std::string> listed_goals(const Recommendation& record);

// The document that gave the position in force: "A/HRC/28/15/Add.1 - Para. 3". Empty if no document
// that was read gave it, or only one without a symbol of the United Nations.
std::string source_of(const Recommendation& record);

}  // namespace uprex
