// SPDX-License-Identifier: GPL-3.0-or-later
// Which State a document is about.
#pragma once

#include <string>

#include "core/language/language.hpp"
#include "core/model/document.hpp"

namespace uprex {

// The State under review, alpha-3, as a document of this kind (namespace kind, or empty) names it.
// Empty if it names none, or if it is about several. `symbol` is the printed symbol.
std::string identified_state(const Language& language, const Document& document,
                             const std::string& kind, const std::string& symbol);

}  // namespace uprex
