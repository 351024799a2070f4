// One clause of an item -> its parts: who says what in "Pursue (Peru) and increase (Chad) efforts
// (Chad, Peru)". A step of core/language/item_parts, which finds the clauses. Pure.
#pragma once

#include <string_view>
#include <vector>

#include "core/language/item_parts.hpp"

namespace uprex {

// A run of groups with nothing but marks between them: "(A) (B)", "(A); (B)".
struct Tail {
  std::size_t begin = 0, end = 0;
  std::vector<PrintedState> states;
  bool balanced = true;
};

// Text from `begin` up to a tail, and the tail.
struct Stretch {
  std::size_t begin = 0;
  Tail tail;
};

// Adds the parts of the clause that ends at `end`; text behind its last tail belongs to all of
// them. `stretches` is not empty.
void read_clause(std::string_view item, std::vector<Stretch> stretches, std::size_t end,
                 std::vector<Part>& parts);

}  // namespace uprex
