// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/names.hpp"

namespace uprex {
namespace {

template <class Enum>
struct Name {
  Enum value;
  std::string_view name;
};

constexpr Name<Response> kResponses[] = {
    {Response::supported, "supported"},
    {Response::noted, "noted"},
    {Response::partially_supported, "partially_supported"},
    {Response::pending, "pending"},
    {Response::unclear, "unclear"},
};

constexpr Name<Reason> kReasons[] = {
    {Reason::no_state, "no_state"},
    {Reason::unknown_state, "unknown_state"},
    {Reason::state_corrected, "state_corrected"},
    {Reason::unbalanced_parentheses, "unbalanced_parentheses"},
    {Reason::number_out_of_sequence, "number_out_of_sequence"},
    {Reason::number_repeated, "number_repeated"},
    {Reason::no_lead_in, "no_lead_in"},
    {Reason::lead_in_unknown, "lead_in_unknown"},
    {Reason::position_conflict, "position_conflict"},
    {Reason::text_from_note, "text_from_note"},
    {Reason::text_from_body, "text_from_body"},
    {Reason::text_from_lead_in, "text_from_lead_in"},
    {Reason::ellipsis_resolved, "ellipsis_resolved"},
    {Reason::part_uncertain, "part_uncertain"},
    {Reason::implemented_only, "implemented_only"},
    {Reason::position_unclear, "position_unclear"},
    {Reason::number_unknown, "number_unknown"},
    {Reason::positions_contradict, "positions_contradict"},
    {Reason::unanswered, "unanswered"},
};

constexpr Name<PositionScope> kScopes[] = {
    {PositionScope::one, "one"},
    {PositionScope::all, "all"},
    {PositionScope::rest, "rest"},
};

constexpr Name<TotalOf> kTotals[] = {
    {TotalOf::received, "received"}, {TotalOf::supported, "supported"},
    {TotalOf::noted, "noted"},       {TotalOf::partially_supported, "partially_supported"},
    {TotalOf::pending, "pending"},
};

constexpr Name<CheckStatus> kCheckStatuses[] = {
    {CheckStatus::passed, "passed"},
    {CheckStatus::failed, "failed"},
    {CheckStatus::skipped, "skipped"},
};

constexpr Name<Severity> kSeverities[] = {
    {Severity::info, "info"},
    {Severity::warning, "warning"},
    {Severity::error, "error"},
};

// A value that is in no table came from outside the enumeration, from a plugin for example.
template <class Table, class Enum>
std::string_view name_in(const Table& table, Enum value) {
  for (const auto& row : table)
    if (row.value == value) return row.name;
  throw Error("a record holds a value that is not in its enumeration");
}

template <class Enum, class Table>
std::optional<Enum> value_in(const Table& table, std::string_view name) {
  for (const auto& row : table)
    if (row.name == name) return row.value;
  return std::nullopt;
}

template <class Table>
std::vector<std::string_view> names_in(const Table& table) {
  std::vector<std::string_view> names;
  for (const auto& row : table) names.push_back(row.name);
  return names;
}

}  // namespace

std::string_view to_string(Response value) { return name_in(kResponses, value); }
std::string_view to_string(Reason value) { return name_in(kReasons, value); }
std::string_view to_string(PositionScope value) { return name_in(kScopes, value); }
std::string_view to_string(TotalOf value) { return name_in(kTotals, value); }
std::string_view to_string(CheckStatus value) { return name_in(kCheckStatuses, value); }
std::string_view to_string(Severity value) { return name_in(kSeverities, value); }

template <>
std::optional<Response> value_from<Response>(std::string_view name) {
  return value_in<Response>(kResponses, name);
}
template <>
std::optional<Reason> value_from<Reason>(std::string_view name) {
  return value_in<Reason>(kReasons, name);
}
template <>
std::optional<PositionScope> value_from<PositionScope>(std::string_view name) {
  return value_in<PositionScope>(kScopes, name);
}
template <>
std::optional<TotalOf> value_from<TotalOf>(std::string_view name) {
  return value_in<TotalOf>(kTotals, name);
}
template <>
std::optional<CheckStatus> value_from<CheckStatus>(std::string_view name) {
  return value_in<CheckStatus>(kCheckStatuses, name);
}
template <>
std::optional<Severity> value_from<Severity>(std::string_view name) {
  return value_in<Severity>(kSeverities, name);
}

std::optional<Response> response_from(std::string_view name) { return value_from<Response>(name); }
std::optional<PositionScope> position_scope_from(std::string_view name) {
  return value_from<PositionScope>(name);
}
std::optional<TotalOf> total_of_from(std::string_view name) { return value_from<TotalOf>(name); }

template <>
std::vector<std::string_view> all_names<Response>() {
  return names_in(kResponses);
}
template <>
std::vector<std::string_view> all_names<Reason>() {
  return names_in(kReasons);
}
template <>
std::vector<std::string_view> all_names<PositionScope>() {
  return names_in(kScopes);
}
template <>
std::vector<std::string_view> all_names<TotalOf>() {
  return names_in(kTotals);
}
template <>
std::vector<std::string_view> all_names<CheckStatus>() {
  return names_in(kCheckStatuses);
}
template <>
std::vector<std::string_view> all_names<Severity>() {
  return names_in(kSeverities);
}

}  // namespace uprex
