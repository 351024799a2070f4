// SPDX-License-Identifier: GPL-3.0-or-later
// A field of a record as a cell of a data package: the type of its column, and the text of its
// value. Shared by the files of the data package only.
#pragma once

#include "core/model/cells.hpp"
#include "core/model/fields.hpp"
#include "core/model/names.hpp"
#include "core/write/datapackage/package_fields.hpp"
#include "core/write/datapackage/package_table.hpp"

namespace uprex::package {

template <class Value>
constexpr Type cell_type() {
  using Inner = inner_t<Value>;
  if (kIsList<Value>) return Type::list;
  if (std::same_as<Inner, bool>) return Type::boolean;
  if (std::integral<Inner>) return Type::integer;
  return std::floating_point<Inner> ? Type::number : Type::string;
}

// Whether a cell is never empty.
template <class Value>
constexpr bool is_required(Rule rule) {
  if (kIsOptional<Value> || rule.null || rule.is == Is::pages) return false;
  if (!std::same_as<Value, std::string>) return true;
  return rule.is == Is::id || rule.is == Is::own_document || rule.is == Is::symbol ||
         rule.is == Is::snake_case;
}

inline std::string cell_text(Rule, const std::string& value) { return value; }
inline std::string cell_text(Rule, bool value) { return flag(value); }
inline std::string cell_text(Rule, double value) { return decimal(value); }
inline std::string cell_text(Rule, const std::vector<Box>& boxes) { return list_of(boxes); }
inline std::string cell_text(Rule rule, int value) {
  const bool missing = value == 0 && (rule.null || rule.is == Is::pages);
  return missing ? "" : std::to_string(value);
}
template <class Value>
requires std::is_enum_v<Value> std::string cell_text(Rule, Value value) {
  return std::string(to_string(value));
}
template <class Value>
std::string cell_text(Rule rule, const std::optional<Value>& value) {
  return value ? cell_text(rule, *value) : "";
}
inline std::string cell_text(Rule, const std::vector<std::string>& values) {
  return list_of(values);
}
template <class Value>
requires std::is_enum_v<Value> std::string cell_text(Rule, const std::vector<Value>& values) {
  std::vector<std::string> names;
  for (const Value value : values) names.emplace_back(to_string(value));
  return list_of(names);
}

}  // namespace uprex::package
