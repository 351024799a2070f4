// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the treaties, protocols, ILO conventions and mechanisms of the United Nations that a text
// names. Each has its usual short name ("CEDAW", "OP-CAT", "ILO 189"). Vague references ("the
// remaining treaties") are ignored.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace uprex {

class Language;

// Returns the names, sorted, each once. Accepts any bytes. A language without tables
// of instruments finds none.
std::vector<std::string> instruments_in(const Language& language, std::string_view text);

// All names that instruments_in can return, sorted, without the ILO conventions with numbers.
std::span<const std::string_view> instrument_names(const Language& language);

}  // namespace uprex
