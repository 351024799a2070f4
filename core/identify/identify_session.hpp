// SPDX-License-Identifier: GPL-3.0-or-later
// In which session of the Working Group a document's review was held.
#pragma once

#include <string>

#include "core/language/language.hpp"
#include "core/model/document.hpp"

namespace uprex {

// The session that a document of this kind (namespace kind, or empty) names, 0 if it names none: an
// addendum and a decision do not. Of a report of the Council, the session in which most of its
// reviews were held. `symbol` is the printed symbol.
int identified_session(const Language& language, const Document& document, const std::string& kind,
                       const std::string& symbol);

// The cycle of reviews that a title names, else the first words that do: "third cycle", "Fourth
// Universal Periodic Review". 0 if none does. A reply often names no session.
int named_cycle(const Language& language, const Document& document);

}  // namespace uprex
