// SPDX-License-Identifier: GPL-3.0-or-later
// One clause of an English item -> its parts: who says what in "Pursue (Peru) and increase (Chad)
// efforts (Chad, Peru)". A step of core/language/item_parts, which finds the clauses. Pure.
#pragma once

#include <string_view>
#include <vector>

#include "core/language/grammar.hpp"
#include "core/language/item_parts.hpp"

namespace uprex::en {

// As Grammar::read_clause.
void read_clause(std::string_view item, std::vector<Stretch> stretches, std::size_t end,
                 std::vector<Part>& parts);

}  // namespace uprex::en
