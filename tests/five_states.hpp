// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of tests with the names of five States, of one word and of several, with an article and
// without: no rule may serve one State alone.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace uprex {

inline constexpr std::array<std::string_view, 5> kFiveStates{
    "Slovenia", "Kenya", "the Czech Republic", "the United Kingdom", "Bosnia and Herzegovina"};

inline constexpr std::string_view kStatePlace = "<STATE>";

// The name as it is written at `at`: with a capital letter where a text or sentence begins.
inline std::string state_name_at(std::string_view text, std::size_t at, std::string_view state) {
  std::string name(state);
  const bool begins =
      at == 0 || (at > 1 && text[at - 1] == ' ' && text[at - 2] == '.') || text[at - 1] == '\t';
  if (begins && name[0] == 't') name[0] = 'T';
  return name;
}

// Writes the name of a State over each "<STATE>".
inline std::string with_state(std::string_view text, std::string_view state) {
  std::string result(text);
  for (std::size_t at; (at = result.find(kStatePlace)) != std::string::npos;)
    result.replace(at, kStatePlace.size(), state_name_at(result, at, state));
  return result;
}

// Writes "<STATE>" over each name of the State.
inline std::string without_state(std::string_view text, std::string_view state) {
  std::string result(text), capital(state);
  if (capital[0] == 't') capital[0] = 'T';
  for (const std::string& name : {std::string(state), capital})
    for (std::size_t at = 0; (at = result.find(name, at)) != std::string::npos;)
      result.replace(at, name.size(), kStatePlace);
  return result;
}

}  // namespace uprex
