// The States in parentheses after a recommendation: "(France, Brazil)", "(Iran (Islamic Republic
// of))", "(A) (B)". Finds where such groups stand in a text; what belongs to which group is
// core/language/item_parts. Pure and linear.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace uprex {

// A recommending State: ISO 3166 alpha-3, empty where the printed name is not known; `corrected`
// where a typing error was seen through.
struct PrintedState {
  std::string iso3;
  std::string printed;
  bool corrected = false;

  bool operator==(const PrintedState&) const = default;
};

// Bytes [begin, end) of the text, parentheses included. `balanced` is false where one is missing or
// too many.
struct StateGroup {
  std::size_t begin = 0, end = 0;
  std::vector<PrintedState> states;
  bool balanced = true;
};

// The groups of a text in order. Parentheses that hold anything else (treaties, years, acronyms)
// are none.
std::vector<StateGroup> state_groups(std::string_view text);

// True where nothing but final marks follows the last group.
bool ends_with_states(std::string_view text);

}  // namespace uprex
