// SPDX-License-Identifier: GPL-3.0-or-later
// Which symbol a document has.
#pragma once

#include <string>

#include "core/language/language.hpp"
#include "core/model/document.hpp"

namespace uprex {

// The symbol that most pages bear, empty if none does.
std::string printed_symbol(const Document& document);

// The symbol of a document of this kind (namespace kind), empty if it has none. `printed` is its
// printed_symbol. A thematic list has no symbol of its own: it gets the symbol of the report that
// it lists with "/thematic-list" behind it.
std::string identified_symbol(const Language& language, const Document& document,
                              const std::string& kind, const std::string& printed);

// The symbol of an addendum. A letter may name it in its title: "addendum to the report
// (A/HRC/33/94/Add.1)". Another symbol if the document bears one, else empty.
std::string symbol_of_reply(const Language& language, const Document& document,
                            const std::string& printed);

// True for "A/HRC/33/94/Add.1" and what belongs to it.
bool is_addendum_symbol(const std::string& symbol);

}  // namespace uprex
