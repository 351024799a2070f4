// A row of a table as one block, its cells separated by tabs, and back. Lines, spans and marks move
// along. Pure. Not a public interface; shared by the files of core/load only.
#pragma once

#include <vector>

#include "core/model/document.hpp"

namespace uprex::layout {

// The row's size is its largest cell's.
Block joined(const std::vector<Block>& cells);

// Cells without kind and size.
std::vector<Block> split(const Block& row);

}  // namespace uprex::layout
