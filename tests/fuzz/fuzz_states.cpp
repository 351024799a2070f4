// SPDX-License-Identifier: GPL-3.0-or-later
// States after a recommendation, and the parts of an item.
#include "core/language/item_parts.hpp"
#include "core/language/language.hpp"
#include "core/language/state_names.hpp"
#include "core/language/state_tail.hpp"
#include "tests/fuzz/form.hpp"
#include "tests/fuzz/synthetic.hpp"

namespace {

using namespace uprex;

void check_states(const std::vector<PrintedState>& states, bool utf8) {
  for (const PrintedState& state : states) {
    fuzz::require(state.iso3.empty() || state.iso3.size() == 3, "a State has no code of three");
    fuzz::require(!state.printed.empty(), "a State is not printed");
    fuzz::require(!utf8 || fuzz::is_utf8(state.printed), "a State is cut inside a letter");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::as_text(data, size);
  const bool utf8 = fuzz::is_utf8(text);
  std::size_t last = 0;
  for (const StateGroup& group : state_groups(language_named("en"), text)) {
    fuzz::require(group.begin >= last && group.begin < group.end && group.end <= size,
                  "a group leaves its text");
    last = group.end;
    fuzz::require(!group.states.empty(), "a group has no State");
    check_states(group.states, utf8);
  }
  ends_with_states(language_named("en"), text);
  const auto parts = parts_of(language_named("en"), text);
  fuzz::require(!parts.empty(), "an item has no part");
  for (const Part& part : parts) {
    fuzz::require(part.begin <= part.end && part.end <= size, "a part leaves its item");
    fuzz::require(!utf8 || fuzz::is_utf8(part.text), "a part is cut inside a letter");
    check_states(part.states, utf8);
  }
  if (const auto state = state_at_start(language_named("en"), text))
    fuzz::require(state->length <= size, "a State leaves its text");
  state_named(language_named("en"), text);
  state_mentioned(language_named("en"), text);
  return 0;
}
