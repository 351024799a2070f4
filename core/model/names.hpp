// SPDX-License-Identifier: GPL-3.0-or-later
// The names that records use for the model's enumerations, and back. One table per type.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/model/record.hpp"

namespace uprex {

std::string_view to_string(Response value);
std::string_view to_string(Reason value);
std::string_view to_string(PositionScope value);
std::string_view to_string(TotalOf value);
std::string_view to_string(CheckStatus value);
std::string_view to_string(Severity value);

// The value with this name, empty where there is none. Of Response, Reason, PositionScope, TotalOf,
// CheckStatus or Severity, as all_names().
template <class Enum>
std::optional<Enum> value_from(std::string_view name);

// The same for some of them.
std::optional<Response> response_from(std::string_view name);
std::optional<PositionScope> position_scope_from(std::string_view name);
std::optional<TotalOf> total_of_from(std::string_view name);

// All names of the type.
template <class Enum>
std::vector<std::string_view> all_names();

}  // namespace uprex
