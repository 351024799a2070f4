// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the conventions of the International Labour Organization that a text names by number.
// Ignores the numbers of other conventions ("Convention 108 on data protection") and counts of
// things.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace uprex {

class Language;

// Returns names such as "ILO 189", in the order of the text. If the text names conventions without
// a number ("the core ILO conventions"), the name is "ILO conventions".
std::vector<std::string> ilo_conventions_in(const Language& language, std::string_view text);

}  // namespace uprex
