// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields of a record stand in one row of a table, in the store and in the data package. A
// part stands in the row of its owner. Lists of parts have tables of their own, one row for each.
// What is written into a cell is not decided here.
#pragma once

#include <utility>

#include "core/model/field.hpp"
#include "core/model/fields_labels.hpp"
#include "core/model/record.hpp"

namespace uprex {

enum class Tables { store, package };

// Code of the store and of the data package keeps these in tables of their own.
template <class Value>
concept OwnTables = std::same_as<Value, Labels> || std::same_as<Value, std::map<std::string, int>>;

template <class Value>
concept PartList =
    kIsList<Value> && HasFields<inner_t<Value>> && !std::same_as<inner_t<Value>, Box>;

template <class Value>
concept Part = HasFields<Value> && !OwnTables<Value>;

// kNowhere where the field is in no cell. `owned`: its part stands in the row of its owner.
template <class Record, class Value>
constexpr std::string_view name_in(Tables tables, const Field<Record, Value>& field, bool owned) {
  const bool store = tables == Tables::store;
  const std::string_view of_owner = store ? field.names.column_of_owner : field.names.cell_of_owner;
  if (owned && !of_owner.empty()) return of_owner;
  const std::string_view name = store ? field.names.column : field.names.cell;
  return name.empty() ? field.name : name;
}

// The data package has the action in the row of its recommendation.
template <class Visit>
void visit_action(const Labels& labels, Visit&& visit) {
  for_each_field<ActionLabel>([&]<class Value>(const Field<ActionLabel, Value>& field) {
    std::optional<Value> value;
    if (labels.action) value = *labels.action.*field.member;
    visit(field.names.cell, field, std::as_const(value));
  });
}

// Calls visit(name, field, value) for each cell of the row; `record` may be const.
template <Tables tables, class Record, class Visit>
void for_each_cell(Record& record, Visit&& visit, bool owned = false) {
  const auto visit_parts = [&](bool sources) {
    for_each_field<std::remove_const_t<Record>>(
        [&]<class Value>(const Field<std::remove_const_t<Record>, Value>& field) {
          if constexpr (Part<Value>)
            if (std::same_as<Value, Source> == sources)
              for_each_cell<tables>(record.*field.member, visit, true);
        });
  };
  for_each_field<std::remove_const_t<Record>>(
      [&]<class Value>(const Field<std::remove_const_t<Record>, Value>& field) {
        if constexpr (tables == Tables::package && std::same_as<Value, Labels>)
          visit_action(record.*field.member, visit);
        if constexpr (!Part<Value> && !PartList<Value> && !OwnTables<Value>)
          if (const std::string_view name = name_in(tables, field, owned); name != kNowhere)
            visit(name, field, record.*field.member);
      });
  // Stores have always had the source before other parts.
  visit_parts(tables == Tables::store);
  visit_parts(tables != Tables::store);
}

// Calls visit(name of the table, field) for each list of parts.
template <Tables tables, class Record, class Visit>
void for_each_part_list(Visit&& visit) {
  for_each_field<Record>([&]<class Value>(const Field<Record, Value>& field) {
    if constexpr (PartList<Value>) visit(name_in(tables, field, false), field);
  });
}

}  // namespace uprex
