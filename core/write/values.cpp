// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/values.hpp"

#include <algorithm>
#include <utility>

#include "core/un/group_spellings.hpp"
#include "core/un/state_facts.hpp"
#include "core/un/symbols.hpp"

namespace uprex {

std::string joined(const std::vector<std::string>& values, std::string_view separator) {
  std::string all;
  for (const auto& value : values) {
    if (&value != values.data()) all += separator;
    all += value;
  }
  return all;
}

std::vector<std::string> names_of(const std::vector<Label>& labels) {
  std::vector<std::string> names;
  names.reserve(labels.size());
  for (const Label& label : labels) names.push_back(label.name);
  return names;
}

std::string or_empty(int number) { return number == 0 ? "" : std::to_string(number); }

std::vector<std::string> groups_of(const Recommendation& record) {
  if (record.groups.empty()) return names_of(record.labels.groups);
  std::vector<std::string> groups;
  for (const std::string& printed : record.groups)
    if (std::string name = group_of_today(printed);
        !name.empty() && std::ranges::find(groups, name) == groups.end())
      groups.push_back(std::move(name));
  return groups;
}

std::vector<std::string> sdgs_of(const Recommendation& record) {
  return record.sdgs.empty() ? names_of(record.labels.sdgs) : record.sdgs;
}

std::string_view ohchr_position(Response response) {
  switch (response) {
    case Response::supported:
      return "Supported";
    case Response::noted:
      return "Noted";
    case Response::partially_supported:
      return "Supported/Noted";
    case Response::pending:
    case Response::unclear:
      break;
  }
  return {};
}

std::string last_comment(const Recommendation& record) {
  std::string comment;
  for (const auto& position : record.positions)
    if (!position.comment.value_or("").empty()) comment = *position.comment;
  return comment;
}

std::string document_url(std::string_view symbol) {
  if (find_symbol(symbol) != symbol) return {};
  return "https://docs.un.org/en/" + std::string(symbol);
}

std::string state_name(std::string_view iso3) {
  const StateFacts* state = state_facts(iso3);
  return std::string(state ? state->name : iso3);
}

}  // namespace uprex
