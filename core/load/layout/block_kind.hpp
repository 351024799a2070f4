// SPDX-License-Identifier: GPL-3.0-or-later
// Clues to the kind of a block from the words, the label and the place of a line. Loaders combine
// them with place and style. Private to core/load.
#pragma once

#include <optional>
#include <string_view>

#include "core/load/layout/item_label.hpp"
#include "core/model/document.hpp"

namespace uprex::layout {

// True if the text ends as a sentence or clause does, and for an empty one.
bool ends_sentence(std::string_view line);

// True if the text begins with a small letter of English.
bool starts_lower(std::string_view text);

// True if the text has capitals and no small letters, and is more than an abbreviation.
bool all_capitals(std::string_view line);

// The kind of a block with such a label; empty for LabelKind::none.
std::optional<BlockKind> kind_of_label(LabelKind label);

// The last line leaves much of the width empty that the lines above it fill: a paragraph ends.
bool ends_short(const Block& block);

}  // namespace uprex::layout
