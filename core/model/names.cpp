#include "core/model/names.hpp"

#include <array>

namespace uprex {
namespace {

template <class Enum>
struct Name {
  Enum value;
  std::string_view name;
};

constexpr std::array kResponses{
    Name{Response::supported, "supported"},
    Name{Response::noted, "noted"},
    Name{Response::partially_supported, "partially_supported"},
    Name{Response::pending, "pending"},
    Name{Response::unclear, "unclear"},
};

constexpr std::array kReasons{
    Name{Reason::no_state, "no_state"},
    Name{Reason::unknown_state, "unknown_state"},
    Name{Reason::state_corrected, "state_corrected"},
    Name{Reason::unbalanced_parentheses, "unbalanced_parentheses"},
    Name{Reason::number_out_of_sequence, "number_out_of_sequence"},
    Name{Reason::number_repeated, "number_repeated"},
    Name{Reason::no_lead_in, "no_lead_in"},
    Name{Reason::lead_in_unknown, "lead_in_unknown"},
    Name{Reason::position_conflict, "position_conflict"},
    Name{Reason::text_from_note, "text_from_note"},
    Name{Reason::text_from_body, "text_from_body"},
    Name{Reason::text_from_lead_in, "text_from_lead_in"},
    Name{Reason::ellipsis_resolved, "ellipsis_resolved"},
    Name{Reason::part_uncertain, "part_uncertain"},
};

constexpr std::array kCheckStatuses{
    Name{CheckStatus::passed, "passed"},
    Name{CheckStatus::failed, "failed"},
    Name{CheckStatus::skipped, "skipped"},
};

constexpr std::array kSeverities{
    Name{Severity::info, "info"},
    Name{Severity::warning, "warning"},
    Name{Severity::error, "error"},
};

// A value that is in no table came from outside the enumeration, from a plugin for example.
template <class Table, class Enum>
std::string_view name_in(const Table& table, Enum value) {
  for (const auto& row : table)
    if (row.value == value) return row.name;
  throw Error("a record holds a value without a name");
}

template <class Enum, class Table>
std::optional<Enum> value_in(const Table& table, std::string_view name) {
  for (const auto& row : table)
    if (row.name == name) return row.value;
  return std::nullopt;
}

}  // namespace

std::string_view to_string(Response value) { return name_in(kResponses, value); }
std::string_view to_string(Reason value) { return name_in(kReasons, value); }
std::string_view to_string(CheckStatus value) { return name_in(kCheckStatuses, value); }
std::string_view to_string(Severity value) { return name_in(kSeverities, value); }

std::optional<Response> response_from(std::string_view name) {
  return value_in<Response>(kResponses, name);
}
std::optional<Reason> reason_from(std::string_view name) {
  return value_in<Reason>(kReasons, name);
}
std::optional<CheckStatus> check_status_from(std::string_view name) {
  return value_in<CheckStatus>(kCheckStatuses, name);
}
std::optional<Severity> severity_from(std::string_view name) {
  return value_in<Severity>(kSeverities, name);
}

}  // namespace uprex
