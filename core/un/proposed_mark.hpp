// SPDX-License-Identifier: GPL-3.0-or-later
// The mark of entries that uprex itself puts into a thematic list: "Women's rights (proposed)".
// No document of the United Nations prints it. It keeps a program's guess from being read back as
// what OHCHR printed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace uprex {

// Explains the mark below a list.
inline constexpr std::string_view kProposedMeans =
    "(proposed): by a program from the text alone, not by OHCHR";

// "Women's rights" -> "Women's rights (proposed)".
std::vector<std::string> marked_as_proposed(std::vector<std::string> names);

// True if the entry ends with the mark, in any case of letters.
bool is_proposal(std::string_view entry);

}  // namespace uprex
