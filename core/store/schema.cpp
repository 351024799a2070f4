// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.hpp"

#include <string>

#include "core/model/diagnostic.hpp"
#include "core/store/record_tables.hpp"

namespace uprex {
namespace {

// "UPRX": tells our files from other SQLite databases.
constexpr int kApplicationId = 0x55505258;

// Tables whose columns are not fields of records; record_tables.hpp has those.
constexpr const char* kTables[] = {
    // Every file that was read. A newer version of the document may have replaced its records.
    "CREATE TABLE files (sha256 TEXT PRIMARY KEY, symbol TEXT NOT NULL, extractor TEXT NOT NULL,"
    " version TEXT NOT NULL, labeller TEXT NOT NULL, state TEXT NOT NULL,"
    " session INTEGER NOT NULL)",

    // Files that none of `readers` could read.
    "CREATE TABLE refusals (sha256 TEXT PRIMARY KEY, readers TEXT NOT NULL, reason TEXT NOT NULL,"
    " advice TEXT NOT NULL)",

    // Where files were when they were read, and what the file system said about them.
    "CREATE TABLE places (path TEXT PRIMARY KEY, stamp TEXT NOT NULL, sha256 TEXT NOT NULL)"
    " WITHOUT ROWID",

    "CREATE TABLE counts (doc INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,"
    " name TEXT NOT NULL, value INTEGER NOT NULL, PRIMARY KEY (doc, name)) WITHOUT ROWID",

    // The symbols of a review, `review` being its ordinal.
    "CREATE TABLE review_documents (doc INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,"
    " review INTEGER NOT NULL, ordinal INTEGER NOT NULL, symbol TEXT NOT NULL,"
    " PRIMARY KEY (doc, review, ordinal)) WITHOUT ROWID",

    // One row per place in either list; `iso3` or `printed` is NULL where that list is shorter.
    "CREATE TABLE states (rec INTEGER NOT NULL REFERENCES recommendations ON DELETE CASCADE,"
    " ordinal INTEGER NOT NULL, iso3 TEXT, printed TEXT, PRIMARY KEY (rec, ordinal)) WITHOUT ROWID",

    "CREATE TABLE reasons (rec INTEGER NOT NULL REFERENCES recommendations ON DELETE CASCADE,"
    " ordinal INTEGER NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (rec, ordinal)) WITHOUT ROWID",

    // The labels that a thematic list prints; `list`: theme, group or sdg.
    "CREATE TABLE printed_labels (rec INTEGER NOT NULL REFERENCES recommendations ON DELETE "
    "CASCADE,"
    " list TEXT NOT NULL, ordinal INTEGER NOT NULL, label TEXT NOT NULL,"
    " PRIMARY KEY (rec, list, ordinal)) WITHOUT ROWID",

    // The labels that are proposed; `kind`: issue, action, sdg, group or instrument.
    "CREATE TABLE labels (rec INTEGER NOT NULL REFERENCES recommendations ON DELETE CASCADE,"
    " kind TEXT NOT NULL, ordinal INTEGER NOT NULL, name TEXT NOT NULL, score REAL NOT NULL,"
    " PRIMARY KEY (rec, kind, ordinal)) WITHOUT ROWID",

    "CREATE TABLE position_reasons (pos INTEGER NOT NULL"
    " REFERENCES position_records ON DELETE CASCADE, ordinal INTEGER NOT NULL,"
    " reason TEXT NOT NULL, PRIMARY KEY (pos, ordinal)) WITHOUT ROWID",
};

// One for each question that uprex asks. An index costs time with every row that is written.
// Without one, a question of another program goes through a table in some hundredths of a second.
constexpr const char* kIndexes[] = {
    "CREATE INDEX recommendations_doc ON recommendations (doc)",
    "CREATE INDEX position_records_doc ON position_records (doc)",
    "CREATE INDEX pledges_doc ON pledges (doc)",
};

long long single(Database& database, const std::string& sql) {
  Query query(database, sql, 1);
  query.run();
  return query.next() ? query.number(0) : 0;
}

void make_tables(Database& database) {
  for (const RecordTable& table : record_tables()) database.execute(table.create);
  for (const char* statement : kTables) database.execute(statement);
  for (const char* statement : kIndexes) database.execute(statement);
  database.execute("PRAGMA application_id = " + std::to_string(kApplicationId));
  database.execute("PRAGMA user_version = " + std::to_string(kStoreVersion));
}

bool is_empty(Database& database) {
  return single(database, "SELECT count(*) FROM sqlite_master") == 0;
}

}  // namespace

void check_schema(Database& database) {
  if (single(database, "PRAGMA application_id") != kApplicationId)
    throw not_a_store(database.path());
  const long long version = single(database, "PRAGMA user_version");
  if (version == kStoreVersion) return;
  throw StoreError(database.path().string() + ": the store has version " + std::to_string(version) +
                       ", this uprex reads " + std::to_string(kStoreVersion),
                   version > kStoreVersion ? "a newer uprex made it: use that one"
                                           : "ingest the documents into a new store");
}

void prepare_schema(Database& database) {
  if (is_empty(database)) {
    Transaction transaction(database, true);
    // Another process may have made them while this one waited for the lock.
    if (is_empty(database)) make_tables(database);
    transaction.commit();
  }
  check_schema(database);
  if (has_all_columns(columns_in(database))) return;
  Transaction transaction(database, true);
  add_missing_columns(database);
  transaction.commit();
}

}  // namespace uprex
