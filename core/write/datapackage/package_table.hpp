// SPDX-License-Identifier: GPL-3.0-or-later
// One table of a data package (datapackage.hpp) whose rows are no records: its fields say how they
// are described and what stands in them, so that schema and rows cannot differ. package_rows.hpp
// has the tables of records. Shared by the files of the data package only.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/write/csv/csv_cell.hpp"

namespace uprex::package {

// As Table Schema names them. A list is a JSON array.
enum class Type { string, integer, number, boolean, list };

enum class Need { optional, required };

// The names that a field may hold; null where it may hold any.
using Allowed = std::vector<std::string_view> (*)();

template <class Row>
struct Field {
  std::string_view name;
  Type type;
  Need need;
  std::string (*value)(const Row&);  // empty where it is missing
  std::string_view description = {};
  Allowed allowed = nullptr;
};

// Every value of `field` that is not missing stands in `target` of the other table.
struct Reference {
  std::string_view field, table, target;
};

inline constexpr Reference kOfDocument{"document", "documents", "symbol"};
inline constexpr Reference kOfState{"state_under_review", "states", "iso3"};

// `key` names the fields that tell the rows apart, with spaces between.
template <class Row>
struct Table {
  std::string_view name, title, key;
  std::span<const Field<Row>> fields;
  std::array<Reference, 2> references = {};
};

// A table's description, whatever its rows are made of.
struct FieldInfo {
  std::string_view name;
  Type type;
  Need need;
  std::string_view description;
  std::vector<std::string_view> allowed;
};

struct TableInfo {
  std::string_view name, title;
  std::string key;
  std::vector<FieldInfo> fields;
  std::vector<Reference> references;
};

// What a table holds so far. CSV, exact cells, lines end in a line feed.
struct Content {
  TableInfo info;
  std::string csv;
};

template <class Row>
Content begin(const Table<Row>& table) {
  Content content{{table.name, table.title, std::string(table.key), {}, {}}, {}};
  for (const auto& field : table.fields) {
    content.info.fields.push_back(
        {field.name, field.type, field.need, field.description,
         field.allowed ? field.allowed() : std::vector<std::string_view>{}});
    content.csv += field.name;
    content.csv += &field == &table.fields.back() ? '\n' : ',';
  }
  for (const auto& reference : table.references)
    if (!reference.field.empty()) content.info.references.push_back(reference);
  return content;
}

template <class Row>
void add_row(Content& content, const Table<Row>& table, const Row& row) {
  for (const auto& field : table.fields) {
    content.csv += exact_csv_cell(field.value(row));
    content.csv += &field == &table.fields.back() ? '\n' : ',';
  }
}

// The nth of what belongs to a record or document, from 1.
template <class Value>
struct Of {
  std::string_view parent;
  std::size_t number;
  const Value& value;
};

template <class Value>
void add_all(Content& content, const Table<Of<Value>>& table, std::string_view parent,
             const std::vector<Value>& values) {
  std::size_t number = 0;
  for (const Value& value : values) add_row(content, table, {parent, ++number, value});
}

// Fields that the tables of all such rows begin with.
template <class Value>
std::string parent_of(const Of<Value>& row) {
  return std::string(row.parent);
}
template <class Value>
std::string number_of(const Of<Value>& row) {
  return std::to_string(row.number);
}

}  // namespace uprex::package
