// SPDX-License-Identifier: GPL-3.0-or-later
// Repairs the blocks of a reply. Joins labels that the layout has split, begins a new block at a
// label within a text, and joins lists over page breaks. Does not read what the blocks say.
#pragma once

#include <span>
#include <vector>

#include "core/language/language.hpp"
#include "core/model/document.hpp"

namespace uprex {

std::vector<Block> answer_blocks(const Language& language, std::span<const Block> printed);

}  // namespace uprex
