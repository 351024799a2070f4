// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/printed_item.hpp"

#include <algorithm>
#include <limits>

#include "core/text/edit_distance.hpp"
#include "core/text/name_fold.hpp"
#include "core/un/goals.hpp"
#include "core/un/state_facts.hpp"
#include "core/write/values.hpp"

namespace uprex {
namespace {

std::string folded(std::string_view name) {
  return fold_name(name, "and", kLongestEditedWord).text;
}

// The names of a State, folded. Its code is among them, because some documents abbreviate: "USA".
std::vector<std::string> names_of_state(const std::string& code) {
  std::vector<std::string> names{folded(code), folded(state_name(code))};
  if (const StateFacts* facts = state_facts(code)) names.push_back(folded(facts->upr_info_name));
  return names;
}

// For each printed name and each code, how far the name is from those of the State.
std::vector<std::vector<std::size_t>> distances(const Recommendation& record) {
  std::vector<std::vector<std::string>> states;
  for (const std::string& code : record.recommending_states) states.push_back(names_of_state(code));
  std::vector<std::vector<std::size_t>> all;
  for (const std::string& printed : record.printed_states) {
    const std::string form = folded(printed);
    auto& row = all.emplace_back();
    for (const auto& names : states) {
      std::size_t least = kLongestEditedWord + 1;
      for (const std::string& name : names)
        least = std::min(least, edit_distance(form, name, kLongestEditedWord));
      row.push_back(least);
    }
  }
  return all;
}

}  // namespace

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
  const std::size_t printed = record.printed_states.size();
  const std::size_t known = record.recommending_states.size();
  if (printed <= known) return {};
  if (known == 0) return record.printed_states;
  // cost[i][k]: the least total distance if the first i names hold the first k States.
  constexpr std::size_t kImpossible = std::numeric_limits<std::size_t>::max() / 2;
  const auto distance = distances(record);
  std::vector<std::vector<std::size_t>> cost(printed + 1, std::vector(known + 1, kImpossible));
  cost[0][0] = 0;
  for (std::size_t i = 1; i <= printed; ++i) {
    cost[i][0] = 0;
    for (std::size_t k = 1; k <= known; ++k)
      cost[i][k] = std::min(cost[i - 1][k], cost[i - 1][k - 1] + distance[i - 1][k - 1]);
  }
  std::vector<std::string> unknown;
  for (std::size_t i = printed, k = known; i > 0; --i) {
    if (k > 0 && cost[i][k] != cost[i - 1][k])
      --k;
    else
      unknown.insert(unknown.begin(), record.printed_states[i - 1]);
  }
  return unknown;
}

std::vector<std::string> goals_of(const Recommendation& record) {
  auto goals = sdgs_of(record);
  for (std::string& goal : goals)
    if (const auto name = goal_name(goal); !name.empty()) goal = name;
  return goals;
}

}  // namespace uprex
