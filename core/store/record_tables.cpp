// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_tables.hpp"

#include <algorithm>

#include "core/model/fields.hpp"

namespace uprex {
namespace {

std::string definitions(const std::vector<Column>& columns) {
  std::string text;
  for (const Column& column : columns) text += ", " + column.name + ' ' + column.type;
  return text;
}

std::string reference_to(RowName row) {
  return std::string(row.key) + " INTEGER NOT NULL REFERENCES " + std::string(row.table) +
         " ON DELETE CASCADE";
}

// `more`: columns and constraints behind the key, and behind the columns.
template <class Record>
RecordTable record_table(const std::string& more, const std::string& constraints) {
  const std::string name(kRow<Record>.table);
  const auto columns = columns_of<Record>();
  return {name,
          "CREATE TABLE IF NOT EXISTS " + name + " (" + std::string(kRow<Record>.key) +
              " INTEGER PRIMARY KEY" + more + definitions(columns) + constraints + ')',
          columns, "doc"};
}

template <class Owner, class Item>
RecordTable part_table(std::string_view name) {
  const auto columns = columns_of<Item>();
  const std::string key(kRow<Owner>.key);
  return {std::string(name),
          "CREATE TABLE IF NOT EXISTS " + std::string(name) + " (" + reference_to(kRow<Owner>) +
              ", ordinal INTEGER NOT NULL" + definitions(columns) + ", PRIMARY KEY (" + key +
              ", ordinal)) WITHOUT ROWID",
          columns, key};
}

template <class Record>
void add_tables(std::vector<RecordTable>& tables, const std::string& more,
                const std::string& constraints) {
  tables.push_back(record_table<Record>(more, constraints));
  for_each_part_list<Tables::store, Record>(
      [&]<class Value>(std::string_view name, const Field<Record, Value>&) {
        tables.push_back(part_table<Record, inner_t<Value>>(name));
      });
}

bool has(const StoreColumns& there, const RecordTable& table, const Column& column) {
  const auto columns = there.find(table.name);
  return columns != there.end() && columns->second.contains(column.name);
}

}  // namespace

const std::vector<RecordTable>& record_tables() {
  static const std::vector<RecordTable> kTables = [] {
    std::vector<RecordTable> tables;
    const std::string document = ", " + reference_to(kRow<DocumentRecord>);
    add_tables<DocumentRecord>(tables, "", ", UNIQUE (symbol)");
    // An id is meant to be unique within a document; a document that breaks that is still kept.
    add_tables<Recommendation>(tables, document, "");
    add_tables<PositionRecord>(tables, document, "");
    add_tables<Pledge>(tables, document, "");
    return tables;
  }();
  return kTables;
}

StoreColumns columns_in(Database& database) {
  StoreColumns columns;
  Query query(database,
              "SELECT t.name, c.name FROM sqlite_master t JOIN pragma_table_info(t.name) c"
              " WHERE t.type = 'table'",
              2);
  for (query.run(); query.next();) columns[query.text(0)].insert(query.text(1));
  return columns;
}

bool has_all_columns(const StoreColumns& there) {
  return std::ranges::all_of(record_tables(), [&](const RecordTable& table) {
    return std::ranges::all_of(table.columns,
                               [&](const Column& column) { return has(there, table, column); });
  });
}

void add_missing_columns(Database& database) {
  for (const RecordTable& table : record_tables()) database.execute(table.create);
  const StoreColumns there = columns_in(database);
  for (const RecordTable& table : record_tables())
    for (const Column& column : table.columns)
      if (!has(there, table, column))
        database.execute("ALTER TABLE " + table.name + " ADD COLUMN " + column.name + ' ' +
                         column.type + " DEFAULT " + column.fallback);
}

std::string insert_into(std::string_view table, std::span<const std::string_view> keys,
                        const std::vector<Column>& columns) {
  std::string names, values;
  const auto add = [&](std::string_view name) {
    const std::string comma = names.empty() ? "" : ", ";
    values += comma + ":p" + std::to_string(std::ranges::count(values, ':'));
    names += comma + std::string(name);
  };
  for (const auto key : keys) add(key);
  for (const Column& column : columns) add(column.name);
  return "INSERT INTO " + std::string(table) + " (" + names + ") VALUES (" + values + ')';
}

std::string select_from(const StoreColumns& there, const std::string& table, std::string_view key,
                        const std::vector<Column>& columns, const std::string& where) {
  const auto found = there.find(table);
  const bool missing = found == there.end();
  std::string sql = "SELECT " + (missing ? "0" : "d." + std::string(key));
  for (const Column& column : columns) {
    const bool has_it = !missing && found->second.contains(column.name);
    sql += ", " + (has_it ? "d." + column.name : column.fallback);
  }
  if (!missing) return sql + " FROM " + table + " d " + where;
  // No row, whatever the document.
  return sql + (where.find(":doc") == std::string::npos ? " WHERE 0" : " WHERE :doc IS NULL");
}

}  // namespace uprex
