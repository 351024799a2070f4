// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers and writers of rows share.
#pragma once

#include <optional>
#include <string>

#include "core/store/database.hpp"

namespace uprex {

// Takes over the value of a name; throws StoreError where it is one that an older or newer uprex
// wrote.
template <class Value>
Value known(std::optional<Value> value) {
  if (!value)
    throw StoreError(
        "the store contains a value that this version of uprex does not know",
        "use the version that wrote the store last, or ingest the documents into a new "
        "store");
  return *value;
}

// "INSERT INTO t VALUES (:p0, :p1, ...)" with one parameter per column, for tables of which no
// column is a field.
inline std::string insert(const std::string& table, int columns) {
  std::string sql = "INSERT INTO " + table + " VALUES (";
  for (int i = 0; i < columns; ++i) sql += (i ? ", :p" : ":p") + std::to_string(i);
  return sql + ")";
}

// The number that the database gave the row inserted last.
inline long long last_row(Query& last_insert_rowid) {
  last_insert_rowid.run();
  long long row = 0;
  while (last_insert_rowid.next()) row = last_insert_rowid.number(0);
  return row;
}

inline constexpr const char* kLastRow = "SELECT last_insert_rowid()";

}  // namespace uprex
