// SPDX-License-Identifier: GPL-3.0-or-later
// How one field of a record is described, and how templates visit the fields. The lists themselves
// are in core/model/fields.hpp.
#pragma once

#include <concepts>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

#include "core/model/rule.hpp"

namespace uprex {

// Instead of a name: the field has no column, or no cell, of its own. Code of the store or of the
// data package keeps it in another way.
inline constexpr std::string_view kNowhere = "-";

// Names of a field where it is not called as in JSON. Empty: as in JSON.
struct Names {
  std::string_view column = {};  // in the store
  std::string_view cell = {};    // in the data package
  // The same, where a part stands in the row of its owner.
  std::string_view column_of_owner = {};
  std::string_view cell_of_owner = {};
  // The core sets it on every record: it does not travel between processes.
  bool stamped = false;
};

template <class Value>
struct Inner {
  using type = Value;
};
template <class Value>
struct Inner<std::optional<Value>> {
  using type = Value;
};
template <class Value>
struct Inner<std::vector<Value>> {
  using type = Value;
};
template <class Value>
struct Inner<std::map<std::string, Value>> {
  using type = Value;
};

// What a rule speaks about: the value of an optional, each item of a list.
template <class Value>
using inner_t = typename Inner<Value>::type;

template <class Value>
inline constexpr bool kIsOptional = false;
template <class Value>
inline constexpr bool kIsOptional<std::optional<Value>> = true;
template <class Value>
inline constexpr bool kIsList = false;
template <class Value>
inline constexpr bool kIsList<std::vector<Value>> = true;

template <class Record, class Value>
struct Field {
  using value_type = Value;

  // Does not compile where the rule is for values of another type.
  consteval Field(std::string_view json_name, Value Record::*pointer, Rule value_rule,
                  std::string_view text, Names other_names = {})
      : name(json_name), member(pointer), rule(value_rule), description(text), names(other_names) {
    if (std::same_as<inner_t<Value>, std::string> && !is_text(rule.is)) throw "a text needs a rule";
    if (std::is_arithmetic_v<inner_t<Value>> && is_text(rule.is)) throw "a number is no text";
  }

  std::string_view name;
  Value Record::*member;
  Rule rule;
  std::string_view description;
  Names names;
};

// The fields of a record or of its parts, in the order of JSON. Specialised in fields_*.hpp.
template <class Record>
inline constexpr std::tuple<> kFields{};

// One sentence on the record or part.
template <class Record>
inline constexpr std::string_view kDescription{};

// The name of a type in the JSON Schema; for enumerations too.
template <class Type>
inline constexpr std::string_view kTypeName{};

template <class Type>
concept HasFields = (std::tuple_size_v<std::remove_const_t<decltype(kFields<Type>)>> > 0);

template <class Record, class Visit>
constexpr void for_each_field(Visit&& visit) {
  std::apply([&](const auto&... field) { (visit(field), ...); }, kFields<Record>);
}

}  // namespace uprex
