#include "core/store/store.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

#include "core/store/database.hpp"
#include "core/store/schema.hpp"
#include "core/write/jsonl.hpp"
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

  fs::path path() const { return folder_ / "upr.db"; }
  Store open() const { return Store(path(), Store::Mode::create); }

  // Ids of what the filter lets through.
  static std::string chosen(Store& store, const StoreFilter& filter) {
    std::string ids;
    store.for_each(filter, [&](Extraction&& extraction) {
      ids += "[" + extraction.document.symbol + "]";
      for (const auto& record : extraction.recommendations) ids += " " + record.paragraph;
      for (const auto& record : extraction.positions)
        ids += record.id.substr(record.id.find('#')).insert(0, " ");
      for (const auto& record : extraction.pledges) ids += " pledge " + record.paragraph;
      ids += "\n";
    });
    return ids;
  }

  fs::path folder_;
};

TEST_F(StoreTest, GivesBackWhatWasPut) {
  const Extraction one = sample_extraction("A/HRC/43/15");
  const Extraction two = sample_answers();
  {
    Store store = open();
    EXPECT_EQ(store.put(one), Store::Outcome::added);
    EXPECT_EQ(store.put(two), Store::Outcome::added);
  }
  Store store(path(), Store::Mode::read);
  std::string all;
  store.for_each({}, [&](Extraction&& extraction) { all += json(extraction); });
  EXPECT_EQ(all, json(one) + json(two));
}

TEST_F(StoreTest, GivesBackEmptyAndUnusualText) {
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
  const auto found = store.find("A/HRC/43/15");
  ASSERT_TRUE(found);
  EXPECT_EQ(json(*found), json(extraction));
  EXPECT_EQ(found->recommendations[0].verbatim, extraction.recommendations[0].verbatim);
}

TEST_F(StoreTest, ANewVersionReplacesAndKeepsItsPlace) {
  Store store = open();
  store.put(sample_extraction("A/HRC/1/1"));
  store.put(sample_extraction("A/HRC/1/2"));
  Extraction newer = sample_extraction("A/HRC/1/1");
  newer.document.sha256 = std::string(64, 'b');
  newer.recommendations.pop_back();
  newer.pledges.clear();
  EXPECT_EQ(store.put(newer), Store::Outcome::replaced);
  EXPECT_EQ(chosen(store, {}), "[A/HRC/1/1] 121.1\n[A/HRC/1/2] 121.1 121.3 pledge 122\n");
  EXPECT_EQ(json(*store.find("A/HRC/1/1")), json(newer));
  const StoreStats stats = store.stats();
  EXPECT_EQ(stats.documents, 2);
  EXPECT_EQ(stats.recommendations, 3);
  EXPECT_EQ(stats.pledges, 1);
  EXPECT_EQ(stats.flagged, 1);
  EXPECT_EQ(stats.failed_checks, 2);
  EXPECT_EQ(stats.by_response, (std::map<std::string, int>{{"noted", 1}, {"supported", 2}}));
  EXPECT_EQ(stats.by_reason,
            (std::map<std::string, int>{{"part_uncertain", 1}, {"unknown_state", 1}}));
}

TEST_F(StoreTest, PositionRecordsAreReplacedAndCounted) {
  Store store = open();
  store.put(sample_answers());
  store.put(sample_extraction());
  EXPECT_EQ(store.stats().positions, 3);
  EXPECT_EQ(store.stats().flagged_positions, 1);
  EXPECT_EQ(store.stats().flagged, 1);
  Extraction newer = sample_answers();
  newer.positions.erase(newer.positions.begin() + 1);
  newer.document.reviews.clear();
  newer.document.totals.clear();
  EXPECT_EQ(store.put(newer), Store::Outcome::replaced);
  EXPECT_EQ(json(*store.find("A/HRC/43/15/Add.1")), json(newer));
  EXPECT_EQ(store.stats().positions, 2);
  EXPECT_EQ(store.stats().flagged_positions, 0);
}

TEST_F(StoreTest, ListsDocumentsAndReadsEachWhole) {
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

TEST_F(StoreTest, ASnapshotIsOneState) {
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
    EXPECT_FALSE(reader.find("A/HRC/43/15/Add.1"));
    EXPECT_EQ(reader.stats().positions, 0);
    EXPECT_EQ(chosen(reader, {}), "[A/HRC/43/15] 121.1 121.3 pledge 122\n");
  });
  EXPECT_EQ(reader.documents().size(), 2u);
  EXPECT_EQ(reader.stats().recommendations, 0);
}

TEST_F(StoreTest, ASnapshotEndsWhateverHappensInIt) {
  Store store = open();
  store.put(sample_extraction());
  EXPECT_THROW(store.snapshot([&] {
    store.find("A/HRC/43/15");
    throw Error("enough");
  }),
               Error);
  EXPECT_THROW(store.snapshot([&] { store.put(sample_answers()); }), StoreError);
  EXPECT_EQ(store.put(sample_answers()), Store::Outcome::added);
}

TEST_F(StoreTest, ANameThatIsNotKnownIsAnErrorAndTheStoreGoesOn) {
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
    EXPECT_THROW(store.find("A/HRC/1/1"), StoreError) << spoil;
    EXPECT_EQ(store.put(spoilt), Store::Outcome::replaced) << spoil;
    EXPECT_EQ(json(*store.find("A/HRC/1/1")), json(spoilt)) << spoil;
  }
}

TEST_F(StoreTest, RemembersWhatReadAFileEvenWhenItWasReplaced) {
  Store store = open();
  EXPECT_FALSE(store.reading_of(std::string(64, 'a')));
  store.put(sample_extraction());
  Extraction newer = sample_extraction();
  newer.document.sha256 = std::string(64, 'b');
  newer.document.extractor_version = "2.0.0";
  store.put(newer);
  EXPECT_EQ(store.reading_of(std::string(64, 'a')),
            (Reading{"A/HRC/43/15", "wg_report", "1.0.0", "slovenia.pdf"}));
  EXPECT_EQ(store.reading_of(std::string(64, 'b')),
            (Reading{"A/HRC/43/15", "wg_report", "2.0.0", ""}));
}

TEST_F(StoreTest, Filters) {
  Store store = open();
  store.put(sample_extraction("A/HRC/1/1"));
  Extraction other = sample_extraction("A/HRC/1/2");
  other.document.state_under_review = "KEN";
  other.document.session = 35;
  other.document.cycle = 4;
  other.recommendations.pop_back();
  store.put(other);
  store.put(sample_answers());
  const std::string first = "[A/HRC/1/1] 121.1 121.3 pledge 122\n";
  const std::string second = "[A/HRC/1/2] 121.1 pledge 122\n";
  const std::string answers = "[A/HRC/43/15/Add.1] #122.17 #122.17~2 #rest\n";
  const struct {
    StoreFilter filter;
    std::string chosen;
  } rows[] = {
      {{}, first + second + answers},
      {{.state = "SVN"}, first + answers},
      {{.state = "KEN"}, second},
      {{.state = "FRA"}, ""},
      {{.session = 35}, second},
      {{.session = 36}, ""},
      {{.cycle = 3}, first + answers},
      {{.response = Response::noted}, "[A/HRC/1/1] 121.3\n"},
      {{.response = Response::supported}, "[A/HRC/1/1] 121.1\n[A/HRC/1/2] 121.1\n"},
      {{.response = Response::pending}, ""},
      {{.from = "IRN"}, "[A/HRC/1/1] 121.3\n"},
      {{.from = "LTU"}, "[A/HRC/1/1] 121.1\n[A/HRC/1/2] 121.1\n"},
      {{.state = "KEN", .response = Response::supported, .from = "FRA"}, "[A/HRC/1/2] 121.1\n"},
      {{.state = "KEN", .from = "IRN"}, ""},
  };
  for (const auto& row : rows)
    EXPECT_EQ(chosen(store, row.filter), row.chosen)
        << row.filter.state << row.filter.session << row.filter.from;
}

TEST_F(StoreTest, FindsBySymbolIdAndItem) {
  Store store = open();
  store.put(sample_extraction());
  EXPECT_EQ(store.find("A/HRC/43/15")->recommendations.size(), 2u);
  EXPECT_EQ(store.find("A/HRC/43/15#121.1")->recommendations.size(), 1u);
  EXPECT_EQ(store.find("A/HRC/43/15#121.3")->recommendations.at(0).id, "A/HRC/43/15#121.3/a");
  EXPECT_EQ(store.find("A/HRC/43/15#pledge-1")->pledges.size(), 1u);
  store.put(sample_answers());
  EXPECT_EQ(store.find("a/hrc/43/15/add.1#122.17")->positions.size(), 2u);
  EXPECT_EQ(store.find("A/HRC/43/15/Add.1#122.17~2")->positions.size(), 1u);
  EXPECT_EQ(store.find("A/HRC/43/15/Add.1#rest")->positions.size(), 1u);
  for (const char* id :
       {"A/HRC/43/15/Add.1#122.1", "A/HRC/43/1", "A/HRC/43/15#121", "A/HRC/43/15#", "", "#"})
    EXPECT_FALSE(store.find(id)) << id;
}

TEST_F(StoreTest, ADocumentWithoutSymbolIsRefused) {
  Store store = open();
  EXPECT_THROW(store.put(sample_extraction("")), StoreError);
  EXPECT_EQ(store.stats().documents, 0);
}

// A visitor that gives up must leave the store usable.
TEST_F(StoreTest, GoesOnAfterAVisitorThrew) {
  Store store = open();
  store.put(sample_extraction());
  EXPECT_THROW(store.for_each({}, [](Extraction&&) { throw Error("enough"); }), Error);
  EXPECT_EQ(store.put(sample_extraction("A/HRC/1/2")), Store::Outcome::added);
}

TEST_F(StoreTest, ARecordThatCannotBeWrittenLeavesNothingBehind) {
  Store store = open();
  Extraction broken = sample_extraction();
  broken.recommendations[1].response = static_cast<Response>(99);
  EXPECT_THROW(store.put(broken), Error);
  EXPECT_EQ(store.stats().documents, 0);
  EXPECT_EQ(store.stats().recommendations, 0);
  EXPECT_EQ(store.put(sample_extraction()), Store::Outcome::added);
}

TEST_F(StoreTest, TwoMayReadWhileOneWrites) {
  Store writer = open();
  writer.put(sample_extraction());
  Store reader(path(), Store::Mode::read);
  reader.for_each({}, [&](Extraction&&) { writer.put(sample_extraction("A/HRC/1/2")); });
  EXPECT_EQ(reader.stats().documents, 2);
}

TEST_F(StoreTest, RefusesAStoreOfTheFirstVersion) {
  open().put(sample_extraction());
  Database(path(), Database::Mode::create).execute("PRAGMA user_version = 1");
  for (const auto mode : {Store::Mode::read, Store::Mode::create}) {
    try {
      const Store store(path(), mode);
      ADD_FAILURE() << "it was opened";
    } catch (const StoreError& error) {
      EXPECT_EQ(error.what(), path().string() + ": the store has version 1, this uprex reads 2");
      EXPECT_EQ(error.advice(), "ingest the documents into a new store");
    }
  }
}

TEST_F(StoreTest, RefusesWhatIsNoStore) {
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
