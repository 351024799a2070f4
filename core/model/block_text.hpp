// SPDX-License-Identifier: GPL-3.0-or-later
// Joins blocks and finds the place of their text on the pages. This unit does not read the text.
#pragma once

#include <cstddef>
#include <vector>

#include "core/model/document.hpp"

namespace uprex {

// Appends the label and the text of `from` after a space, with its spans, lines and marks.
void append_block(Block& into, const Block& from);

// The boxes of the lines that hold bytes [begin, end) of the block's text. Consecutive lines on one
// page share a box.
std::vector<Box> boxes_of(const Block& block, std::size_t begin, std::size_t end);

// True if nine tenths of the text and more are bold.
bool all_bold(const Block& block);

}  // namespace uprex
