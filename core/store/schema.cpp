#include "core/store/schema.hpp"

#include <string>

#include "core/model/diagnostic.hpp"

namespace uprex {
namespace {

// "UPRX": tells our files from other SQLite databases.
constexpr int kApplicationId = 0x55505258;

constexpr const char* kTables[] = {
    // Every file that was read, also those whose records a newer version of the document has
    // replaced.
    "CREATE TABLE files (sha256 TEXT PRIMARY KEY, symbol TEXT NOT NULL, extractor TEXT NOT NULL,"
    " version TEXT NOT NULL, labeller TEXT NOT NULL, state TEXT NOT NULL,"
    " session INTEGER NOT NULL)",

    // Files that yield no records, whatever of `readers` tries.
    "CREATE TABLE refusals (sha256 TEXT PRIMARY KEY, readers TEXT NOT NULL, reason TEXT NOT NULL,"
    " advice TEXT NOT NULL)",

    // Where files lay when they were read, and what the file system said of them.
    "CREATE TABLE places (path TEXT PRIMARY KEY, stamp TEXT NOT NULL, sha256 TEXT NOT NULL)"
    " WITHOUT ROWID",

    "CREATE TABLE documents (doc INTEGER PRIMARY KEY, symbol TEXT NOT NULL UNIQUE,"
    " kind TEXT NOT NULL, state_under_review TEXT NOT NULL, session INTEGER NOT NULL,"
    " cycle INTEGER NOT NULL, language TEXT NOT NULL, file TEXT NOT NULL, sha256 TEXT NOT NULL,"
    " format TEXT NOT NULL, pages INTEGER NOT NULL, extractor TEXT NOT NULL,"
    " version TEXT NOT NULL, labeller TEXT NOT NULL)",

    "CREATE TABLE counts (doc INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,"
    " name TEXT NOT NULL, value INTEGER NOT NULL, PRIMARY KEY (doc, name)) WITHOUT ROWID",

    "CREATE TABLE checks (doc INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,"
    " ordinal INTEGER NOT NULL, name TEXT NOT NULL, status TEXT NOT NULL, detail TEXT NOT NULL,"
    " PRIMARY KEY (doc, ordinal)) WITHOUT ROWID",

    "CREATE TABLE diagnostics (doc INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,"
    " ordinal INTEGER NOT NULL, severity TEXT NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL,"
    " paragraph TEXT NOT NULL, page INTEGER NOT NULL, PRIMARY KEY (doc, ordinal)) WITHOUT ROWID",

    "CREATE TABLE reviews (doc INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,"
    " ordinal INTEGER NOT NULL, report TEXT NOT NULL, state_under_review TEXT NOT NULL,"
    " PRIMARY KEY (doc, ordinal)) WITHOUT ROWID",

    // The symbols of a review, `review` being its ordinal.
    "CREATE TABLE review_documents (doc INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,"
    " review INTEGER NOT NULL, ordinal INTEGER NOT NULL, symbol TEXT NOT NULL,"
    " PRIMARY KEY (doc, review, ordinal)) WITHOUT ROWID",

    "CREATE TABLE totals (doc INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,"
    " ordinal INTEGER NOT NULL, report TEXT NOT NULL, state_under_review TEXT NOT NULL,"
    " total_of TEXT NOT NULL, number INTEGER NOT NULL, paragraph TEXT NOT NULL,"
    " page INTEGER NOT NULL, wording TEXT NOT NULL, PRIMARY KEY (doc, ordinal)) WITHOUT ROWID",

    // `id` is meant to be unique within a document; a document that breaks that is still kept.
    "CREATE TABLE recommendations (rec INTEGER PRIMARY KEY,"
    " doc INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, id TEXT NOT NULL,"
    " document TEXT NOT NULL, paragraph TEXT NOT NULL, part TEXT, state_under_review TEXT NOT NULL,"
    " session INTEGER NOT NULL, cycle INTEGER NOT NULL, language TEXT NOT NULL,"
    " text TEXT NOT NULL, verbatim TEXT NOT NULL, response TEXT NOT NULL,"
    " implemented INTEGER NOT NULL, page INTEGER NOT NULL, block INTEGER NOT NULL, boxes TEXT NOT "
    "NULL,"
    " extractor TEXT NOT NULL, version TEXT NOT NULL)",

    // One row per place in either list; `iso3` or `printed` is NULL where that list is shorter.
    "CREATE TABLE states (rec INTEGER NOT NULL REFERENCES recommendations ON DELETE CASCADE,"
    " ordinal INTEGER NOT NULL, iso3 TEXT, printed TEXT, PRIMARY KEY (rec, ordinal)) WITHOUT ROWID",

    "CREATE TABLE positions (rec INTEGER NOT NULL REFERENCES recommendations ON DELETE CASCADE,"
    " ordinal INTEGER NOT NULL, status TEXT NOT NULL, implemented INTEGER NOT NULL,"
    " document TEXT NOT NULL, paragraph TEXT NOT NULL, page INTEGER NOT NULL,"
    " wording TEXT NOT NULL, comment TEXT, cites TEXT NOT NULL, PRIMARY KEY (rec, ordinal))"
    " WITHOUT ROWID",

    "CREATE TABLE notes (rec INTEGER NOT NULL REFERENCES recommendations ON DELETE CASCADE,"
    " ordinal INTEGER NOT NULL, label TEXT NOT NULL, text TEXT NOT NULL, page INTEGER NOT NULL,"
    " PRIMARY KEY (rec, ordinal)) WITHOUT ROWID",

    "CREATE TABLE reasons (rec INTEGER NOT NULL REFERENCES recommendations ON DELETE CASCADE,"
    " ordinal INTEGER NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (rec, ordinal)) WITHOUT ROWID",

    // What a thematic list says a recommendation is about; `list`: theme, group or sdg.
    "CREATE TABLE printed_labels (rec INTEGER NOT NULL REFERENCES recommendations ON DELETE "
    "CASCADE,"
    " list TEXT NOT NULL, ordinal INTEGER NOT NULL, label TEXT NOT NULL,"
    " PRIMARY KEY (rec, list, ordinal)) WITHOUT ROWID",

    // What the labeller proposes; `kind`: issue, action, sdg, group or instrument.
    "CREATE TABLE labels (rec INTEGER NOT NULL REFERENCES recommendations ON DELETE CASCADE,"
    " kind TEXT NOT NULL, ordinal INTEGER NOT NULL, name TEXT NOT NULL, score REAL NOT NULL,"
    " PRIMARY KEY (rec, kind, ordinal)) WITHOUT ROWID",

    // From `status` on the position itself: `stated_in`, `stated_paragraph` and `stated_page` are
    // its document, paragraph and page.
    "CREATE TABLE position_records (pos INTEGER PRIMARY KEY,"
    " doc INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, id TEXT NOT NULL,"
    " document TEXT NOT NULL, report TEXT NOT NULL, scope TEXT NOT NULL, number TEXT NOT NULL,"
    " concerning TEXT, state_under_review TEXT NOT NULL, session INTEGER NOT NULL,"
    " cycle INTEGER NOT NULL, language TEXT NOT NULL, page INTEGER NOT NULL,"
    " block INTEGER NOT NULL, boxes TEXT NOT NULL, extractor TEXT NOT NULL, version TEXT NOT NULL,"
    " status TEXT NOT NULL, implemented INTEGER NOT NULL, stated_in TEXT NOT NULL,"
    " stated_paragraph TEXT NOT NULL, stated_page INTEGER NOT NULL, wording TEXT NOT NULL,"
    " comment TEXT, cites TEXT NOT NULL)",

    "CREATE TABLE position_reasons (pos INTEGER NOT NULL"
    " REFERENCES position_records ON DELETE CASCADE, ordinal INTEGER NOT NULL,"
    " reason TEXT NOT NULL, PRIMARY KEY (pos, ordinal)) WITHOUT ROWID",

    "CREATE TABLE pledges (pledge INTEGER PRIMARY KEY,"
    " doc INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, id TEXT NOT NULL,"
    " document TEXT NOT NULL, paragraph TEXT NOT NULL, state_under_review TEXT NOT NULL,"
    " session INTEGER NOT NULL, cycle INTEGER NOT NULL, language TEXT NOT NULL,"
    " pointer INTEGER NOT NULL, text TEXT NOT NULL, verbatim TEXT NOT NULL, page INTEGER NOT NULL,"
    " block INTEGER NOT NULL, boxes TEXT NOT NULL, extractor TEXT NOT NULL, version TEXT NOT NULL)",

    // One for each question that uprex asks. A question of somebody else's goes through a table in
    // some hundredths of a second; an index is paid for with every row.
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
  for (const char* statement : kTables) database.execute(statement);
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
}

}  // namespace uprex
