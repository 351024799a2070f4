// SPDX-License-Identifier: GPL-3.0-or-later
// The tables whose columns are fields (core/model/fields.hpp): one for each kind of record, one for
// each list of parts that records have. Makes statements for them. Runs none but to see which
// columns a store has.
#pragma once

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/store/column_values.hpp"

namespace uprex {

// A column of a table. `fallback`: the value of a record that nobody filled in, as SQL writes it;
// rows of stores that are older than the column have it.
struct Column {
  std::string name;
  std::string type;  // with NOT NULL
  std::string fallback;
};

template <class Value>
std::string sql_type_of() {
  using Inner = inner_t<Value>;
  const bool null = kIsOptional<Value>;
  if (kIsList<Value> || !std::is_arithmetic_v<Inner>) return null ? "TEXT" : "TEXT NOT NULL";
  if (std::integral<Inner>) return null ? "INTEGER" : "INTEGER NOT NULL";
  return null ? "REAL" : "REAL NOT NULL";
}

// The columns of a row of the record, in the order of append_parameters().
template <class Record>
std::vector<Column> columns_of() {
  std::vector<Column> columns;
  const Record record{};
  for_each_cell<Tables::store>(record, [&]<class Value>(std::string_view name, const auto&,
                                                        const Value& value) {
    columns.push_back({std::string(name), sql_type_of<Value>(), literal_of(parameter_of(value))});
  });
  return columns;
}

// The table of a kind of record, and the column with the number of its rows. Other tables refer to
// a row by that name.
struct RowName {
  std::string_view table, key;
};

template <class Record>
inline constexpr RowName kRow{};
template <>
inline constexpr RowName kRow<DocumentRecord>{"documents", "doc"};
template <>
inline constexpr RowName kRow<Recommendation>{"recommendations", "rec"};
template <>
inline constexpr RowName kRow<PositionRecord>{"position_records", "pos"};
template <>
inline constexpr RowName kRow<Pledge>{"pledges", "pledge"};

struct RecordTable {
  std::string name;
  std::string create;  // the statement that makes it
  std::vector<Column> columns;
  std::string owner;  // the key of the rows that its rows belong to
};

const std::vector<RecordTable>& record_tables();

// The columns that a store has, by table.
using StoreColumns = std::map<std::string, std::set<std::string>>;
StoreColumns columns_in(Database& database);

bool has_all_columns(const StoreColumns& there);
// Adds the tables and columns of records that the store does not have yet. Runs inside a
// transaction that writes.
void add_missing_columns(Database& database);

// "INSERT INTO table (keys, columns) VALUES (:p0, ...)".
std::string insert_into(std::string_view table, std::span<const std::string_view> keys,
                        const std::vector<Column>& columns);

// "SELECT key, columns FROM table ..." for rows of documents; `where` ends the statement. A column
// that the store does not have yet gives its fallback; so does a table, which has no rows.
std::string select_from(const StoreColumns& there, const std::string& table, std::string_view key,
                        const std::vector<Column>& columns, const std::string& where);

}  // namespace uprex
