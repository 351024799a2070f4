#include "core/write/item.hpp"

#include <algorithm>
#include <iterator>

#include "core/upr/goals.hpp"
#include "core/upr/states.hpp"

namespace uprex {
namespace {

std::vector<std::string> printed_or_proposed(const std::vector<std::string>& printed,
                                             const std::vector<Label>& proposed) {
  if (!printed.empty()) return printed;
  std::vector<std::string> names;
  names.reserve(proposed.size());
  for (const Label& label : proposed) names.push_back(label.name);
  return names;
}

}  // namespace

std::string printed_item(const Recommendation& record) {
  std::string item = record.paragraph;
  if (record.part) item += (item.empty() ? "(" : " (") + *record.part + ')';
  if (!item.empty()) item += ' ';
  item += record.text;
  for (const std::string& state : record.printed_states) item += " (" + state + ')';
  return item + ';';
}

std::vector<std::string> unknown_states(const Recommendation& record) {
  if (record.printed_states.size() == record.recommending_states.size()) return {};
  std::vector<std::string> unknown;
  std::ranges::copy_if(record.printed_states, std::back_inserter(unknown),
                       [](const std::string& printed) { return !state_named(printed); });
  return unknown;
}

std::vector<std::string> groups_of(const Recommendation& record) {
  return printed_or_proposed(record.groups, record.labels.groups);
}

std::vector<std::string> goals_of(const Recommendation& record) {
  auto goals = printed_or_proposed(record.sdgs, record.labels.sdgs);
  for (std::string& goal : goals)
    if (const auto name = goal_name(goal); !name.empty()) goal = name;
  return goals;
}

}  // namespace uprex
