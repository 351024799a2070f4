#include "core/write/printed_item.hpp"

#include <algorithm>
#include <iterator>

#include "core/language/language.hpp"
#include "core/language/state_names.hpp"
#include "core/un/goals.hpp"
#include "core/write/values.hpp"

namespace uprex {
std::string printed_item(std::span<const Recommendation> parts) {
  const Recommendation& first = parts.front();
  std::string item = first.paragraph;
  if (parts.size() == 1 && first.part) item += '/' + *first.part;
  for (const Recommendation& part : parts) {
    item += (item.empty() ? "" : " ") + part.text;
    for (const std::string& state : part.printed_states) item += " (" + state + ')';
    item += ';';
  }
  return item;
}

std::vector<std::string> unknown_states(const Recommendation& record) {
  if (record.printed_states.size() == record.recommending_states.size()) return {};
  std::vector<std::string> unknown;
  std::ranges::copy_if(
      record.printed_states, std::back_inserter(unknown),
      [](const std::string& printed) { return !state_named(language_named("en"), printed); });
  return unknown;
}

std::vector<std::string> goals_of(const Recommendation& record) {
  auto goals = sdgs_of(record);
  for (std::string& goal : goals)
    if (const auto name = goal_name(goal); !name.empty()) goal = name;
  return goals;
}

}  // namespace uprex
