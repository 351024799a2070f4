// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <map>
#include <sstream>

#include "core/store/database.hpp"
#include "core/store/schema.hpp"
#include "core/write/jsonl/jsonl.hpp"
#include "tests/sample.hpp"

namespace uprex {
namespace {

namespace fs = std::filesystem;

std::string json(const Extraction& extraction) {
  std::ostringstream out;
  JsonLinesWriter(out).write(extraction);
  return out.str();
}

class StoreTest : public testing::Test {
 protected:
  StoreTest()
      : folder_(fs::path(testing::TempDir()) / ("uprex store " + std::to_string(::getpid()))) {
    fs::remove_all(folder_);
    fs::create_directories(folder_);
  }
  ~StoreTest() override { fs::remove_all(folder_); }

  // Tables with rows that belong to no row: SQLite does not look at that while a store is written.
  std::string orphans() const {
    std::string tables;
    Database database(path(), Database::Mode::read);
    Query check(database, "SELECT DISTINCT \"table\" FROM pragma_foreign_key_check", 1);
    for (check.run(); check.next();) tables += check.text(0) + ' ';
    return tables;
  }

  fs::path path() const { return folder_ / "upr.db"; }
  Store open() const { return Store(path(), Store::Mode::create); }

  // The document with this symbol, as it is read; empty where there is none.
  static std::string stored(Store& store, const std::string& symbol) {
    for (const auto& document : store.documents())
      if (document.symbol == symbol) return json(store.read(document.row));
    return {};
  }

  std::string everything(Store& store) const {
    EXPECT_EQ(orphans(), "");
    std::string all;
    for (const auto& document : store.documents()) all += json(store.read(document.row));
    return all;
  }

  fs::path folder_;
};

TEST_F(StoreTest, gives_back_what_was_put) {
  const Extraction one = sample_extraction("A/HRC/43/15");
  const Extraction two = sample_answers();
  {
    Store store = open();
    EXPECT_EQ(store.put(one), Store::Outcome::added);
    EXPECT_EQ(store.put(two), Store::Outcome::added);
  }
  Store store(path(), Store::Mode::read);
  EXPECT_EQ(everything(store), json(one) + json(two));
}

TEST_F(StoreTest, gives_back_empty_and_unusual_text) {
  Extraction extraction = sample_extraction();
  extraction.document.state_under_review.clear();
  extraction.document.session = 0;
  extraction.recommendations[0].text = "";
  extraction.recommendations[0].verbatim = "é “…” 'single' :colon ; -- \"double\" \xff";
  extraction.recommendations[0].recommending_states.clear();
  extraction.recommendations[0].printed_states.clear();
  extraction.recommendations[0].positions.clear();
  extraction.recommendations[0].source.boxes.clear();
  Store store = open();
  store.put(extraction);
  const Extraction found = store.read(store.documents().at(0).row);
  EXPECT_EQ(json(found), json(extraction));
  EXPECT_EQ(found.recommendations[0].verbatim, extraction.recommendations[0].verbatim);
}

TEST_F(StoreTest, a_new_version_replaces_and_keeps_its_place) {
  Store store = open();
  store.put(sample_extraction("A/HRC/1/1"));
  store.put(sample_extraction("A/HRC/1/2"));
  Extraction newer = sample_extraction("A/HRC/1/1");
  newer.document.sha256 = std::string(64, 'b');
  newer.recommendations.pop_back();
  newer.pledges.clear();
  EXPECT_EQ(store.put(newer), Store::Outcome::replaced);
  EXPECT_EQ(everything(store), json(newer) + json(sample_extraction("A/HRC/1/2")));
}

TEST_F(StoreTest, position_records_reviews_and_totals_are_replaced) {
  Store store = open();
  Extraction older = sample_answers();
  older.document.totals = sample_extraction().document.totals;
  store.put(older);
  Extraction newer = sample_answers();
  newer.positions.erase(newer.positions.begin() + 1);
  newer.document.reviews.clear();
  EXPECT_EQ(store.put(newer), Store::Outcome::replaced);
  EXPECT_EQ(everything(store), json(newer));
  for (const char* table : {"positions", "position_reasons", "reviews", "totals"}) {
    Database database(path(), Database::Mode::read);
    Query rows(database, "SELECT count(*) FROM " + std::string(table), 1);
    rows.run();
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.integer(0), 0) << table;
  }
}

// Rows of each table that holds what a document says.
std::map<std::string, int> rows_of_documents(const std::filesystem::path& store) {
  Database database(store, Database::Mode::read);
  Query tables(database,
               "SELECT name FROM sqlite_master WHERE type = 'table'"
               " AND name NOT IN ('files', 'refusals', 'places')",
               1);
  std::map<std::string, int> rows;
  for (tables.run(); tables.next();) {
    Query count(database, "SELECT count(*) FROM \"" + tables.text(0) + '"', 1);
    for (count.run(); count.next();) rows[tables.text(0)] = count.integer(0);
  }
  return rows;
}

TEST_F(StoreTest, nothing_is_left_of_a_document_that_was_replaced_and_others_lose_nothing) {
  Store store = open();
  Extraction whole = sample_extraction("A/HRC/1/1");
  whole.document.reviews = {{"A/HRC/1/1", "SVN", {"A/HRC/1/1/Add.1"}}};
  whole.document.diagnostics = {{Severity::warning, "code", "message", "1", 1}};
  whole.positions = sample_answers().positions;
  Extraction other = whole, empty;
  other.document.symbol = empty.document.symbol = "A/HRC/1/2";
  other.document.sha256 = std::string(64, 'd');
  store.put(whole);
  const auto rows = rows_of_documents(path());
  for (const auto& [table, count] : rows) EXPECT_GT(count, 0) << table;
  store.put(other);
  EXPECT_EQ(store.put(empty), Store::Outcome::replaced);
  EXPECT_EQ(everything(store), json(whole) + json(empty));
  for (const auto& [table, count] : rows_of_documents(path()))
    EXPECT_EQ(count, rows.at(table) + (table == "documents" ? 1 : 0)) << table;
}

TEST_F(StoreTest, leaves_tables_of_others_alone) {
  open().put(sample_extraction());
  Database others(path(), Database::Mode::create);
  others.execute("CREATE TABLE \"my notes\" (about INTEGER REFERENCES recommendations)");
  others.execute("INSERT INTO \"my notes\" SELECT rec FROM recommendations");
  const int notes = rows_of_documents(path()).at("my notes");
  EXPECT_EQ(open().put(sample_extraction()), Store::Outcome::replaced);
  EXPECT_EQ(rows_of_documents(path()).at("my notes"), notes);
  EXPECT_GT(notes, 0);
  others.execute("DROP TABLE \"my notes\"");
}

TEST_F(StoreTest, lists_documents_and_reads_each_whole) {
  Store store = open();
  EXPECT_TRUE(store.documents().empty());
  store.put(sample_answers());
  store.put(sample_extraction("A/HRC/43/15"));
  Extraction third = sample_extraction("A/HRC/DEC/43/101");
  third.document.kind = kind::kOutcomeDecision;
  third.document.reviews.clear();
  store.put(third);
  store.put(sample_answers());
  const auto listed = store.documents();
  ASSERT_EQ(listed.size(), 3u);
  const Extraction put[] = {sample_answers(), sample_extraction("A/HRC/43/15"), third};
  for (std::size_t i = 0; i < listed.size(); ++i) {
    EXPECT_EQ(listed[i].symbol, put[i].document.symbol);
    EXPECT_EQ(listed[i].kind, put[i].document.kind);
    EXPECT_EQ(listed[i].state_under_review, "SVN");
    EXPECT_EQ(listed[i].session, 34);
    EXPECT_EQ(listed[i].cycle, 3);
    EXPECT_EQ(listed[i].reviews, put[i].document.reviews);
    EXPECT_EQ(json(store.read(listed[i].row)), json(put[i]));
  }
  EXPECT_THROW(store.read(99), StoreError);
  EXPECT_THROW(store.read(0), StoreError);
}

TEST_F(StoreTest, a_snapshot_is_one_state) {
  Store writer = open();
  writer.put(sample_extraction());
  Store reader(path(), Store::Mode::read);
  reader.snapshot([&] {
    EXPECT_EQ(reader.documents().size(), 1u);
    writer.put(sample_answers());
    Extraction emptied = sample_extraction();
    emptied.recommendations.clear();
    writer.put(emptied);
    EXPECT_EQ(reader.documents().size(), 1u);
    EXPECT_EQ(reader.read(reader.documents()[0].row).recommendations.size(), 2u);
    EXPECT_EQ(everything(reader), json(sample_extraction()));
  });
  EXPECT_EQ(reader.documents().size(), 2u);
  EXPECT_EQ(reader.read(reader.documents()[0].row).recommendations.size(), 0u);
}

TEST_F(StoreTest, a_snapshot_ends_after_an_exception) {
  Store store = open();
  store.put(sample_extraction());
  EXPECT_THROW(store.snapshot([&] {
    store.read(store.documents().at(0).row);
    throw Error("enough");
  }),
               Error);
  EXPECT_THROW(store.snapshot([&] { store.put(sample_answers()); }), StoreError);
  EXPECT_EQ(store.put(sample_answers()), Store::Outcome::added);
}

TEST_F(StoreTest, a_name_that_is_not_known_is_an_error_and_the_store_goes_on) {
  Store store = open();
  store.put(sample_answers());
  const char* kSpoilt[] = {"position_records SET scope = 'odd'",
                           "position_records SET boxes = 'odd'",
                           "position_reasons SET reason = 'odd'", "totals SET total_of = 'odd'"};
  for (const char* spoil : kSpoilt) {
    Extraction spoilt = sample_answers("A/HRC/1/1");
    spoilt.document.totals = sample_extraction().document.totals;
    store.put(spoilt);
    Database(path(), Database::Mode::create).execute("UPDATE " + std::string(spoil));
    EXPECT_THROW(stored(store, "A/HRC/1/1"), StoreError) << spoil;
    EXPECT_EQ(store.put(spoilt), Store::Outcome::replaced) << spoil;
    EXPECT_EQ(stored(store, "A/HRC/1/1"), json(spoilt)) << spoil;
  }
}

TEST_F(StoreTest, remembers_what_read_a_file_even_when_it_was_replaced) {
  Store store = open();
  EXPECT_FALSE(store.reading_of(std::string(64, 'a')));
  store.put(sample_extraction());
  Extraction newer = sample_extraction();
  newer.document.sha256 = std::string(64, 'b');
  newer.document.extractor_version = "2.0.0";
  store.put(newer);
  EXPECT_EQ(store.reading_of(std::string(64, 'a')), (Reading{"working_group_report",
                                                             "A/HRC/43/15",
                                                             "wg_report",
                                                             "1.0.0",
                                                             "rules 1",
                                                             {},
                                                             "slovenia.pdf"}));
  EXPECT_EQ(
      store.reading_of(std::string(64, 'b')),
      (Reading{"working_group_report", "A/HRC/43/15", "wg_report", "2.0.0", "rules 1", {}, ""}));
}

TEST_F(StoreTest, a_file_is_one_document_if_its_hints_change) {
  using enum Store::Outcome;
  Store store = open();
  Extraction draft = sample_extraction("UPR/34/SVN");
  const std::string hash = draft.document.sha256;
  const auto put = [&](const Hints& hints) { return store.put(draft, Store::Again::no, hints); };
  EXPECT_EQ(put({}), added);
  EXPECT_EQ(put({}), present);
  EXPECT_EQ(put({"SVN", 0}), replaced);
  EXPECT_EQ(put({"SVN", 0}), present);
  EXPECT_EQ(store.reading_of(hash)->hints, (Hints{"SVN", 0}));
  store.put(sample_extraction());
  draft.document.symbol = "UPR/35/SVN";
  EXPECT_EQ(put({"SVN", 35}), replaced);
  const auto documents = store.documents();
  ASSERT_EQ(documents.size(), 2u);
  EXPECT_EQ(documents[0].symbol, "UPR/35/SVN") << "in the place where it stood";
}

TEST_F(StoreTest, a_file_whose_document_is_gone_is_not_taken_for_stored) {
  Store store = open();
  Extraction one = sample_extraction("UPR/34/SVN"), two = one;
  two.document.sha256 = std::string(64, 'b');
  store.put(one);
  store.put(two);
  EXPECT_EQ(store.reading_of(one.document.sha256)->replaced_by, "slovenia.pdf");
  two.document.symbol = "UPR/34/KEN";
  store.put(two);
  EXPECT_FALSE(store.reading_of(one.document.sha256));
  EXPECT_EQ(store.put(one, Store::Again::no), Store::Outcome::added);
}

TEST_F(StoreTest, remembers_a_refusal_for_as_long_as_the_same_readers_would_try) {
  const std::string one(64, 'a'), two(64, 'b');
  const Refusal scan{"images only", "run 'OCR'; then again"}, cut{"cut off", ""};
  {
    Store store = open();
    EXPECT_FALSE(store.refusal_of(one, "r1"));
    store.put_refusal(one, "r1", scan);
    store.put_refusal(two, "r1", cut);
  }
  Store store = open();
  EXPECT_EQ(store.refusal_of(one, "r1"), scan);
  EXPECT_EQ(store.refusal_of(two, "r1"), cut);
  EXPECT_FALSE(store.refusal_of(one, "r2"));
  store.put_refusal(one, "r2", cut);
  EXPECT_EQ(store.refusal_of(one, "r2"), cut);
  EXPECT_FALSE(store.refusal_of(one, "r1"));
  EXPECT_TRUE(store.documents().empty());
}

TEST_F(StoreTest, remembers_the_place_of_every_file) {
  Store store = open();
  const Extraction draft = sample_extraction();
  const std::string read = draft.document.sha256, refused(64, 'b'), seen(64, 'c');
  const auto put = [&](const Place& place) { store.put(draft, Store::Again::no, {}, place); };
  put({"/in/new", "1"});
  put({"/in/present", "1"});
  store.put_refusal(refused, "readers", {"reason", "advice"}, {"/in/refused", "1"});
  store.remember({"/in/seen", "1"}, seen);
  store.remember({"/in/seen", "2"}, seen);
  store.remember({"/in/touched", ""}, seen);
  struct Row {
    Place place;
    std::string hash;
  };
  const std::vector<Row> rows = {
      {{"/in/new", "1"}, read},        {{"/in/new", "2"}, ""},  {{"/in/present", "1"}, read},
      {{"/in/refused", "1"}, refused}, {{"/in/seen", "1"}, ""}, {{"/in/seen", "2"}, seen},
      {{"/in/touched", ""}, ""},
  };
  for (const auto& [place, hash] : rows) EXPECT_EQ(store.hash_at(place), hash) << place.path;
}

TEST_F(StoreTest, storing_a_file_removes_its_refusal) {
  Store store = open();
  for (const char file : {'a', 'b'})
    store.put_refusal(std::string(64, file), "readers", {"reason", "advice"});
  store.put(sample_extraction());
  EXPECT_FALSE(store.refusal_of(std::string(64, 'a'), "readers"));
  EXPECT_TRUE(store.refusal_of(std::string(64, 'b'), "readers"));
}

TEST_F(StoreTest, a_document_without_symbol_is_refused) {
  Store store = open();
  EXPECT_THROW(store.put(sample_extraction("")), StoreError);
  EXPECT_TRUE(store.documents().empty());
}

TEST_F(StoreTest, a_record_that_cannot_be_written_leaves_nothing_behind) {
  Store store = open();
  Extraction broken = sample_extraction();
  broken.recommendations[1].response = static_cast<Response>(99);
  const Place place{"/in/a.pdf", "1"};
  EXPECT_THROW(store.put(broken, Store::Again::yes, {}, place), Error);
  EXPECT_TRUE(store.documents().empty());
  EXPECT_EQ(store.hash_at(place), "");
  EXPECT_EQ(store.put(sample_extraction()), Store::Outcome::added);
}

TEST_F(StoreTest, two_may_read_while_one_writes) {
  Store writer = open();
  writer.put(sample_extraction());
  Store reader(path(), Store::Mode::read);
  reader.snapshot([&] { writer.put(sample_extraction("A/HRC/1/2")); });
  EXPECT_EQ(reader.documents().size(), 2u);
}

// What an older uprex, which did not know these fields, has left.
void take_away_fields(const std::filesystem::path& store) {
  Database database(store, Database::Mode::create);
  for (const char* column : {"recommendations DROP COLUMN implemented",
                             "recommendations DROP COLUMN part", "documents DROP COLUMN language",
                             "position_records DROP COLUMN cites", "checks DROP COLUMN status"})
    database.execute("ALTER TABLE " + std::string(column));
  database.execute("DROP TABLE notes");
}

TEST_F(StoreTest, gives_a_field_its_default_if_the_store_lacks_it) {
  Extraction older = sample_extraction(), answers = sample_answers();
  open().put(older);
  open().put(answers);
  take_away_fields(path());
  for (Recommendation& record : older.recommendations) {
    record.implemented = false;
    record.part.reset();
    record.notes.clear();
  }
  for (Check& check : older.document.checks) check.status = CheckStatus::skipped;
  for (PositionRecord& record : answers.positions) record.position.cites.clear();
  {
    Store store(path(), Store::Mode::read);
    EXPECT_EQ(everything(store), json(older) + json(answers));
  }
  Store store = open();
  EXPECT_EQ(everything(store), json(older) + json(answers));
  EXPECT_EQ(store.put(sample_extraction()), Store::Outcome::replaced);
  store.put(sample_answers());
  EXPECT_EQ(everything(store), json(sample_extraction()) + json(sample_answers()));
  Store reader(path(), Store::Mode::read);
  EXPECT_EQ(everything(reader), json(sample_extraction()) + json(sample_answers()));
}

// A store that uprex 0.4.1 made has these columns in this order, and other programs read them.
TEST_F(StoreTest, has_the_columns_of_stores_of_version4) {
  open();
  Database database(path(), Database::Mode::read);
  const std::map<std::string, std::string> expected = {
      {"documents",
       "doc symbol kind state_under_review session cycle language file sha256 format pages "
       "extractor "
       "version labeller "},
      {"recommendations",
       "rec doc id document paragraph part state_under_review session cycle language text verbatim "
       "response implemented page block boxes extractor version "},
      {"position_records",
       "pos doc id document report scope number concerning state_under_review session cycle "
       "language "
       "page block boxes extractor version status implemented stated_in stated_paragraph "
       "stated_page "
       "wording comment cites "},
      {"pledges",
       "pledge doc id document paragraph state_under_review session cycle language pointer text "
       "verbatim page block boxes extractor version "},
      {"positions",
       "rec ordinal status implemented document paragraph page wording comment cites "},
      {"notes", "rec ordinal label text page "},
      {"checks", "doc ordinal name status detail "},
      {"diagnostics", "doc ordinal severity code message paragraph page "},
      {"reviews", "doc ordinal report state_under_review "},
      {"totals", "doc ordinal report state_under_review total_of number paragraph page wording "}};
  for (const auto& [table, columns] : expected) {
    std::string found;
    Query query(database, "SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid", 1);
    for (query.run(); query.next();) found += query.text(0) + ' ';
    EXPECT_EQ(found, columns) << table;
  }
}

TEST_F(StoreTest, refuses_a_store_of_the_first_version) {
  open().put(sample_extraction());
  Database(path(), Database::Mode::create).execute("PRAGMA user_version = 1");
  for (const auto mode : {Store::Mode::read, Store::Mode::create}) {
    try {
      const Store store(path(), mode);
      ADD_FAILURE() << "it was opened";
    } catch (const StoreError& error) {
      EXPECT_EQ(error.what(), path().string() + ": the store has version 1, this uprex reads 4");
      EXPECT_EQ(error.advice(), "ingest the documents into a new store");
    }
  }
}

TEST_F(StoreTest, refuses_files_that_are_no_store) {
  EXPECT_THROW(Store(path(), Store::Mode::read), StoreError);
  EXPECT_FALSE(fs::exists(path()));
  std::ofstream(path()) << "this is a text, and long enough to be no database header at all";
  EXPECT_THROW(Store(path(), Store::Mode::read), StoreError);
  EXPECT_THROW(Store(path(), Store::Mode::create), StoreError);
  EXPECT_THROW(Store(folder_ / "no" / "folder.db", Store::Mode::create), StoreError);
  EXPECT_THROW(Store(folder_, Store::Mode::read), StoreError);
}

}  // namespace
}  // namespace uprex
