// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the States in parentheses behind a recommendation: "(France, Brazil)", "(Iran (Islamic
// Republic of))", "(A) (B)". Finds where such groups stand in a text. Does not say which words
// belong to which group: core/language/item_parts does. Pure and linear.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace uprex {

class Language;

// A recommending State: ISO 3166 alpha-3, empty if the printed name is not known. `corrected`: a
// typing error was corrected.
struct PrintedState {
  std::string iso3;
  std::string printed;
  bool corrected = false;

  bool operator==(const PrintedState&) const = default;
};

// Bytes [begin, end) of the text, parentheses included. `balanced` is false if one is missing or
// too many.
struct StateGroup {
  std::size_t begin = 0, end = 0;
  std::vector<PrintedState> states;
  bool balanced = true;
};

// The groups of a text in order. Parentheses that hold anything else (treaties, years, acronyms)
// are no groups.
std::vector<StateGroup> state_groups(const Language& language, std::string_view text);

// True if nothing but final marks follows the last group.
bool ends_with_states(const Language& language, std::string_view text);

}  // namespace uprex
