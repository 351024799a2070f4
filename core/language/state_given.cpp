// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/state_given.hpp"

#include "core/language/language_of.hpp"
#include "core/language/state_names.hpp"
#include "core/text/ascii.hpp"
#include "core/un/state_facts.hpp"

namespace uprex {

std::string state_given(const std::string& text) {
  const std::string code = upper_case(text);
  if (state_facts(code) != nullptr) return code;
  const auto state = state_named(default_language(), text);
  return state ? state->iso3 : std::string{};
}

}  // namespace uprex
