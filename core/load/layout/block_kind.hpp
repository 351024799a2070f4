// What the words of a line tell about the block it belongs to. Pure. Not a public interface; shared
// by the files of core/load only.
#pragma once

#include <optional>
#include <string_view>

#include "core/load/layout/item_label.hpp"
#include "core/model/document.hpp"

namespace uprex::layout {

// True for an empty line too.
bool ends_sentence(std::string_view line);

// No small letter, and not only an abbreviation.
bool all_capitals(std::string_view line);

// What a block with such a label is; empty where there is none.
std::optional<BlockKind> kind_of_label(LabelKind label);

}  // namespace uprex::layout
