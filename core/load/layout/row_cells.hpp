// SPDX-License-Identifier: GPL-3.0-or-later
// Joins the cells of a table row to one block, a tab between two cells, and splits such a block
// into its cells again. This unit does not find tables or rows. Not a public interface; shared by
// the files of core/load only.
#pragma once

#include <vector>

#include "core/model/document.hpp"

namespace uprex::layout {

// A table_row block with the size of the largest cell. Cells must not contain a tab.
Block join_cells(const std::vector<Block>& cells);

// The cells have a text with its spans, lines and marks; kind and size stay unset.
std::vector<Block> split_cells(const Block& row);

}  // namespace uprex::layout
