#include "core/store/record_tables.hpp"

#include <algorithm>
#include <set>

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

std::set<std::string> columns_in(Database& database, const std::string& table) {
  std::set<std::string> names;
  Query query(database, "SELECT name FROM pragma_table_info('" + table + "')", 1);
  for (query.run(); query.next();) names.insert(query.text(0));
  return names;
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

bool has_all_columns(Database& database) {
  return std::ranges::all_of(record_tables(), [&](const RecordTable& table) {
    const auto there = columns_in(database, table.name);
    return std::ranges::all_of(table.columns,
                               [&](const Column& column) { return there.contains(column.name); });
  });
}

void add_missing_columns(Database& database) {
  for (const RecordTable& table : record_tables()) {
    database.execute(table.create);
    const auto there = columns_in(database, table.name);
    for (const Column& column : table.columns)
      if (!there.contains(column.name))
        database.execute("ALTER TABLE " + table.name + " ADD COLUMN " + column.name + ' ' +
                         column.type + " DEFAULT " + column.fallback);
  }
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

std::string select_from(Database& database, const std::string& table, std::string_view key,
                        const std::vector<Column>& columns, const std::string& where) {
  const auto there = columns_in(database, table);
  std::string sql = "SELECT " + (there.empty() ? "0" : "d." + std::string(key));
  for (const Column& column : columns)
    sql += ", " + (there.contains(column.name) ? "d." + column.name : column.fallback);
  if (!there.empty()) return sql + " FROM " + table + " d " + where;
  // No row, whatever the document.
  return sql + (where.find(":doc") == std::string::npos ? " WHERE 0" : " WHERE :doc IS NULL");
}

}  // namespace uprex
