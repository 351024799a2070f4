// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/joined_reviews.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <sstream>

#include "core/write/jsonl/jsonl.hpp"
#include "tests/build_review.hpp"

namespace uprex {
namespace {

namespace fs = std::filesystem;

const std::string kAddendum = "A/HRC/43/15/Add.1";
const std::string kCouncil = "A/HRC/43/2";

Extraction kenya() {
  Extraction document = report({"7.1 supported", "7.2 noted"}, "A/HRC/44/9", 35);
  document.document.state_under_review = "KEN";
  document.recommendations[1].recommending_states = {"NOR", "FRA"};
  return document;
}

Pledge pledge(const std::string& number, const std::string& state) {
  Pledge pledge;
  pledge.id = kCouncil + "#pledge-" + number;
  pledge.document = kCouncil;
  pledge.state_under_review = state;
  return pledge;
}

// A report of the Council that belongs to the reviews of Slovenia and Kenya.
Extraction session_report() {
  Extraction document = answers(kCouncil, {"122.2 noted", "7.2 noted"}, kind::kSessionReport);
  document.document.reviews.push_back({"A/HRC/44/9", "KEN", {}});
  PositionRecord& kenyan = document.positions[1];
  kenyan.report = "A/HRC/44/9";
  kenyan.state_under_review = "KEN";
  document.pledges = {pledge("1", "SVN"), pledge("2", "KEN")};
  document.document.totals = {{"A/HRC/43/15", "SVN", TotalOf::received, 3, "9", 2, "three"},
                              {"A/HRC/44/9", "KEN", TotalOf::received, 2, "12", 3, "two"}};
  document.document.counts = {{"positions", 2}, {"pledges", 2}};
  return document;
}

std::vector<Extraction> documents() {
  return {session_report(), kenya(), answers(kAddendum, {"122.2 noted", "122.3 supported"}),
          report({"122.1 supported", "122.2 pending", "122.3/a pending", "122.3/b pending"})};
}

// The records of a document as "[SYMBOL] 122.1 122.3/a #122.2 #7.2 #pledge-1".
std::string described(const Extraction& extraction) {
  std::string line = "[" + extraction.document.symbol + "]";
  for (const auto& r : extraction.recommendations)
    line += " " + r.paragraph + (r.part ? "/" + *r.part : "");
  for (const auto& r : extraction.positions) line += " " + r.id.substr(r.id.find('#'));
  for (const auto& r : extraction.pledges) line += " " + r.id.substr(r.id.find('#'));
  return line + "\n";
}

class JoinedReviews : public testing::Test {
 protected:
  JoinedReviews()
      : folder_(fs::path(testing::TempDir()) / ("uprex reviews " + std::to_string(::getpid()))) {
    fs::create_directories(folder_);
  }
  ~JoinedReviews() override { fs::remove_all(folder_); }

  // Puts the documents into a store in this order.
  Store store_of(const std::vector<Extraction>& documents) const {
    for (const auto& file : store_files(path())) fs::remove(file);
    {
      Store store(path(), Store::Mode::create);
      for (const Extraction& document : documents) store.put(document);
    }
    return Store(path(), Store::Mode::read);
  }

  static std::string chosen(Store& store, const RecordFilter& filter) {
    std::string lines;
    for_each_document(store, filter, [&](Extraction&& document) { lines += described(document); });
    return lines;
  }

  static std::string found(Store& store, const std::string& id) {
    const auto document = find_joined(store, id);
    return document ? described(*document) : "";
  }

  fs::path path() const { return folder_ / "upr.db"; }

  fs::path folder_;
};

TEST_F(JoinedReviews, filters_reviews_and_recommendations) {
  Store store = store_of(documents());
  const std::string report = "[A/HRC/43/15] ";
  const std::string slovenia =
      report + "122.1 122.2 122.3/a 122.3/b\n[" + kAddendum + "] #122.2 #122.3\n";
  const std::string kenya = "[A/HRC/44/9] 7.1 7.2\n";
  const std::string council = "[" + kCouncil + "]";
  const std::string of_slovenia = council + " #122.2 #pledge-1\n";
  const std::string of_kenya = council + " #7.2 #pledge-2\n";
  const std::string supported = report + "122.1 122.3/a 122.3/b\n";
  const struct {
    RecordFilter filter;
    std::string chosen;
  } rows[] = {
      {{}, slovenia + kenya + council + " #122.2 #7.2 #pledge-1 #pledge-2\n"},
      {{.state = "SVN"}, slovenia + of_slovenia},
      {{.state = "KEN"}, kenya + of_kenya},
      {{.state = "FRA"}, ""},
      {{.session = 34}, slovenia + of_slovenia},
      {{.session = 36}, ""},
      {{.cycle = 3}, slovenia + kenya + council + " #122.2 #7.2 #pledge-1 #pledge-2\n"},
      {{.cycle = 2}, ""},
      {{.state = "KEN", .session = 34}, ""},
      {{.state = "KEN", .session = 35, .cycle = 3}, kenya + of_kenya},
      {{.response = Response::supported}, supported + "[A/HRC/44/9] 7.1\n"},
      {{.response = Response::noted}, report + "122.2\n[A/HRC/44/9] 7.2\n"},
      {{.response = Response::pending}, ""},
      {{.from = "NOR"}, "[A/HRC/44/9] 7.2\n"},
      {{.from = "FRA"}, report + "122.1 122.2 122.3/a 122.3/b\n" + kenya},
      {{.from = "KEN"}, ""},
      {{.session = 34, .response = Response::supported, .from = "FRA"}, supported},
      {{.response = Response::supported, .from = "NOR"}, ""},
      {{.state = "SVN", .from = "NOR"}, ""},
  };
  for (const auto& row : rows)
    EXPECT_EQ(chosen(store, row.filter), row.chosen)
        << row.filter.state << row.filter.session << row.filter.cycle << row.filter.from;
}

TEST_F(JoinedReviews, gives_shared_document_once_and_complete) {
  Store store = store_of(documents());
  Extraction whole, part;
  for_each_document(store, {}, [&](Extraction&& document) { whole = std::move(document); });
  for_each_document(store, {.state = "KEN"},
                    [&](Extraction&& document) { part = std::move(document); });
  EXPECT_EQ(whole.document.symbol, kCouncil);
  EXPECT_EQ(whole.document.totals, session_report().document.totals);
  EXPECT_EQ(whole.document.reviews, session_report().document.reviews);
  EXPECT_EQ(whole.document.counts.at("positions"), 2);
  EXPECT_EQ(whole.document.counts.at("pledges"), 2);
  EXPECT_EQ(part.document.symbol, kCouncil);
  EXPECT_EQ(part.document.totals.size(), 1u);
  EXPECT_EQ(part.document.counts.at("positions"), 1);
}

TEST_F(JoinedReviews, keeps_records_that_belong_to_no_review) {
  Extraction council = session_report();
  council.pledges.push_back(pledge("3", ""));
  council.positions.push_back(council.positions.back());
  council.positions.back().id = kCouncil + "#9.1";
  council.positions.back().report.clear();
  council.positions.back().state_under_review = "NOR";
  Store store = store_of({council});
  EXPECT_EQ(chosen(store, {}),
            "[" + kCouncil + "] #7.2 #122.2 #9.1 #pledge-2 #pledge-1 #pledge-3\n");
  EXPECT_EQ(chosen(store, {.state = "SVN"}), "[" + kCouncil + "] #122.2 #pledge-1\n");
}

TEST_F(JoinedReviews, gives_responses_in_force) {
  Store store = store_of(documents());
  std::string lines;
  for_each_document(store, {}, [&](Extraction&& document) {
    for (const auto& r : document.recommendations)
      lines += r.id + " " + std::string(to_string(r.response)) + " " + r.state_under_review + "\n";
  });
  EXPECT_EQ(lines,
            "A/HRC/43/15#122.1 supported SVN\nA/HRC/43/15#122.2 noted SVN\n"
            "A/HRC/43/15#122.3/a supported SVN\nA/HRC/43/15#122.3/b supported SVN\n"
            "A/HRC/44/9#7.1 supported KEN\nA/HRC/44/9#7.2 noted KEN\n");
}

TEST_F(JoinedReviews, does_not_depend_on_order_of_ingest) {
  std::vector<Extraction> all = documents();
  std::vector<std::size_t> order{0, 1, 2, 3};
  std::string expected;
  do {
    std::vector<Extraction> permuted;
    for (const std::size_t i : order) permuted.push_back(all[i]);
    Store store = store_of(permuted);
    std::ostringstream out;
    JsonLinesWriter writer(out);
    for_each_document(store, {}, [&](Extraction&& document) { writer.write(document); });
    if (expected.empty()) expected = out.str();
    ASSERT_EQ(out.str(), expected) << testing::PrintToString(order);
  } while (std::ranges::next_permutation(order).found);
  EXPECT_FALSE(expected.empty());
}

TEST_F(JoinedReviews, finds_by_symbol_and_id) {
  std::vector<Extraction> all = documents();
  PositionRecord again = all[2].positions[0];
  again.id += "~2";
  all[2].positions.push_back(again);
  Store store = store_of(all);
  const std::pair<std::string, std::string> rows[] = {
      {"A/HRC/43/15", "[A/HRC/43/15] 122.1 122.2 122.3/a 122.3/b\n"},
      {"a/hrc/43/15", "[A/HRC/43/15] 122.1 122.2 122.3/a 122.3/b\n"},
      {"A/HRC/43/15#122.1", "[A/HRC/43/15] 122.1\n"},
      {"A/HRC/43/15#122.3", "[A/HRC/43/15] 122.3/a 122.3/b\n"},
      {"a/hrc/43/15#122.3/B", "[A/HRC/43/15] 122.3/b\n"},
      {kAddendum + "#122.2", "[" + kAddendum + "] #122.2 #122.2~2\n"},
      {kAddendum + "#122.2~2", "[" + kAddendum + "] #122.2~2\n"},
      {kCouncil, "[" + kCouncil + "] #122.2 #7.2 #pledge-1 #pledge-2\n"},
      {kCouncil + "#pledge-2", "[" + kCouncil + "] #pledge-2\n"},
  };
  for (const auto& [id, expected] : rows) EXPECT_EQ(found(store, id), expected) << id;
  for (const char* id : {"A/HRC/43/15#122", "A/HRC/43/15#122.", "A/HRC/43/15#", "A/HRC/43/1",
                         "A/HRC/43/15/Add.2", "#122.1", "#", ""})
    EXPECT_FALSE(find_joined(store, id)) << id;
  EXPECT_EQ(find_joined(store, "A/HRC/43/15#122.2")->recommendations.at(0).response,
            Response::noted);
}

}  // namespace
}  // namespace uprex
