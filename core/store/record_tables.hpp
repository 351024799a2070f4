// The tables whose columns are fields (core/model/fields.hpp): one for each kind of record, one for
// each list of parts that records have. Makes statements for them. Runs none but to see which
// columns a store has.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/store/cells.hpp"

namespace uprex {

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

// Adds tables and columns that a store does not have yet. Runs inside a transaction that writes.
void add_missing_columns(Database& database);
bool has_all_columns(Database& database);

// "INSERT INTO table (keys, columns) VALUES (:p0, ...)".
std::string insert_into(std::string_view table, std::span<const std::string_view> keys,
                        const std::vector<Column>& columns);

// "SELECT key, columns FROM table ..." for rows of documents; `where` ends the statement. A column
// that the store does not have yet gives its fallback; so does a table, which has no rows.
std::string select_from(Database& database, const std::string& table, std::string_view key,
                        const std::vector<Column>& columns, const std::string& where);

}  // namespace uprex
