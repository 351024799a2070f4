// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/tally.hpp"

#include <algorithm>
#include <charconv>

#include "core/model/names.hpp"
#include "core/un/goals.hpp"
#include "core/un/state_facts.hpp"
#include "core/write/plain_words.hpp"
#include "core/write/values.hpp"

namespace uprex {
namespace {

constexpr int kActions = 5, kGoals = 17;

constexpr std::size_t index_of(TallyBy by) { return static_cast<std::size_t>(by); }

// The number at the beginning of a text ("16", "16.3"), or 0 if there is none.
int leading_number(std::string_view text) {
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

std::vector<std::string> goal_numbers_of(const Recommendation& record) {
  std::vector<std::string> goals = sdgs_of(record);
  for (auto& goal : goals)
    if (const int number = leading_number(goal); number > 0) goal = std::to_string(number);
  return goals;
}

std::string region_of(const std::string& iso3) {
  const StateFacts* state = state_facts(iso3);
  if (!state) return {};
  const std::string_view region = region_name(state->group);
  return std::string(region.empty() ? "Observers" : region);
}

std::vector<std::string> regions_of(const Recommendation& record) {
  std::vector<std::string> regions;
  for (const auto& state : record.recommending_states) regions.push_back(region_of(state));
  return regions;
}

// Removes empty keys and repetitions, and keeps the order.
std::vector<std::string> distinct(std::vector<std::string> keys) {
  std::vector<std::string> once;
  for (auto& key : keys)
    if (!key.empty() && std::ranges::find(once, key) == once.end()) once.push_back(std::move(key));
  return once;
}

void count(TallyRow& row, Response response) {
  ++row.count;
  ++row.by_response[static_cast<std::size_t>(response)];
}

// The keys of rows that a table always has, in order.
std::vector<std::string> fixed_keys(TallyBy by) {
  std::vector<std::string> keys;
  if (by == TallyBy::response)
    for (std::size_t i = 0; i < kResponses; ++i)
      keys.emplace_back(to_string(static_cast<Response>(i)));
  const int last = by == TallyBy::action ? kActions : by == TallyBy::sdg ? kGoals : 0;
  for (int i = 1; i <= last; ++i) keys.push_back(std::to_string(i));
  return keys;
}

}  // namespace

std::vector<std::string> tally_keys(const Recommendation& record, TallyBy by) {
  const auto number = [](int n) { return n > 0 ? std::to_string(n) : std::string(); };
  switch (by) {
    case TallyBy::response:
      return {std::string(to_string(record.response))};
    case TallyBy::issue:
      return distinct(names_of(record.labels.issues));
    case TallyBy::action:
      return distinct({number(record.labels.action ? record.labels.action->category : 0)});
    case TallyBy::sdg:
      return distinct(goal_numbers_of(record));
    case TallyBy::group:
      return distinct(groups_of(record));
    case TallyBy::recommending_state:
      return distinct(record.recommending_states);
    case TallyBy::region:
      return distinct(regions_of(record));
    case TallyBy::state_under_review:
      return distinct({record.state_under_review});
    case TallyBy::cycle:
      return distinct({number(record.cycle)});
  }
  return {};
}

std::string tally_name(TallyBy by, const std::string& key) {
  std::string_view name;
  if (by == TallyBy::recommending_state || by == TallyBy::state_under_review)
    return state_name(key);
  if (by == TallyBy::response)
    if (const auto response = response_from(key)) name = in_words(*response);
  if (by == TallyBy::action) name = action_in_words(leading_number(key));
  if (by == TallyBy::sdg) name = goal_title(leading_number(key));
  return name.empty() ? key : std::string(name);
}

void Tally::add(const Recommendation& record) {
  count(all_, record.response);
  for (std::size_t i = 0; i < kTallies; ++i) {
    const std::vector<std::string> keys = tally_keys(record, static_cast<TallyBy>(i));
    without_[i] += keys.empty();
    for (const auto& key : keys) count(tables_[i][key], record.response);
  }
}

std::vector<TallyRow> Tally::table(TallyBy by) const {
  const auto& counted = tables_[index_of(by)];
  std::vector<TallyRow> rows;
  for (const auto& key : fixed_keys(by))
    if (!counted.contains(key)) rows.push_back({key, {}, 0, {}});
  for (const auto& [key, row] : counted) rows.push_back({key, {}, row.count, row.by_response});
  for (auto& row : rows) row.name = tally_name(by, row.key);
  const auto rank = [&](const TallyRow& row) {
    if (by != TallyBy::response) return leading_number(row.key);
    return static_cast<int>(response_from(row.key).value_or(Response::unclear));
  };
  std::ranges::sort(rows, {}, &TallyRow::name);
  if (by == TallyBy::cycle || !fixed_keys(by).empty())
    std::ranges::stable_sort(rows, {}, rank);
  else
    std::ranges::stable_sort(rows, std::greater(), &TallyRow::count);
  return rows;
}

std::size_t Tally::without(TallyBy by) const { return without_[index_of(by)]; }

}  // namespace uprex
