// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/tally.hpp"

#include <gtest/gtest.h>

#include "tests/sample.hpp"

namespace uprex {
namespace {

Recommendation record(const std::vector<std::string>& states, Response response) {
  Recommendation r = sample_recommendation("A/HRC/43/15", "121.1");
  r.recommending_states = states;
  r.response = response;
  return r;
}

Tally sample() {
  Tally tally;
  Recommendation first = record({"FRA", "LTU", "FRA"}, Response::supported);
  first.labels.issues = {{"Torture", 0.9}, {"Labour", 0.8}};
  first.labels.action = ActionLabel{5, 0.9};
  first.labels.sdgs = {{"16", 0.9}};
  tally.add(first);
  Recommendation second = record({"DEU", "FRA"}, Response::noted);
  second.labels.issues = {{"Torture", 0.9}};
  second.labels.action = ActionLabel{2, 0.9};
  second.labels.sdgs = {{"16", 0.9}};
  second.sdgs = {"5", "10.2"};
  second.labels.groups = {{"Children", 0.7}};
  second.groups = {"Migrants"};
  second.cycle = 10;
  tally.add(second);
  Recommendation third = record({}, Response::supported);
  third.state_under_review.clear();
  third.cycle = 0;
  tally.add(third);
  tally.add(record({"VAT", "PSE"}, Response::pending));
  return tally;
}

struct Table {
  TallyBy by;
  std::string rows;  // "key name count supported/noted/partially/pending/unclear", one each
  std::size_t without;
};

std::ostream& operator<<(std::ostream& out, const Table& row) { return out << row.rows; }

std::string printed(const std::vector<TallyRow>& rows) {
  std::string out;
  for (const auto& row : rows) {
    if (row.count == 0) continue;
    out += (out.empty() ? "" : "; ") + row.key + ' ' + row.name + ' ' + std::to_string(row.count);
    for (std::size_t i = 0; i < kResponses; ++i)
      out += (i == 0 ? ' ' : '/') + std::to_string(row.by_response[i]);
  }
  return out;
}

class TallyTable : public testing::TestWithParam<Table> {};

TEST_P(TallyTable, is_counted_and_ordered) {
  EXPECT_EQ(printed(sample().table(GetParam().by)), GetParam().rows);
  EXPECT_EQ(sample().without(GetParam().by), GetParam().without);
}

INSTANTIATE_TEST_SUITE_P(
    Tally, TallyTable,
    testing::Values(
        Table{TallyBy::response,
              "supported Supported 2 2/0/0/0/0; noted Noted 1 0/1/0/0/0; pending Pending 1 "
              "0/0/0/1/0",
              0},
        Table{TallyBy::issue, "Torture Torture 2 1/1/0/0/0; Labour Labour 1 1/0/0/0/0", 2},
        Table{TallyBy::action, "2 Continuing action 1 0/1/0/0/0; 5 Specific action 1 1/0/0/0/0", 2},
        Table{TallyBy::sdg,
              "5 Gender equality 1 0/1/0/0/0; 10 Reduced inequalities 1 0/1/0/0/0; "
              "16 Peace, justice and strong institutions 1 1/0/0/0/0",
              2},
        Table{TallyBy::group, "Migrants Migrants 1 0/1/0/0/0", 3},
        Table{TallyBy::recommending_state,
              "FRA France 2 1/1/0/0/0; DEU Germany 1 0/1/0/0/0; VAT Holy See 1 0/0/0/1/0; "
              "LTU Lithuania 1 1/0/0/0/0; PSE State of Palestine 1 0/0/0/1/0",
              1},
        Table{TallyBy::region,
              "Western Europe and Others Western Europe and Others 2 1/1/0/0/0; "
              "Eastern Europe Eastern Europe 1 1/0/0/0/0; Observers Observers 1 0/0/0/1/0",
              1},
        Table{TallyBy::state_under_review, "SVN Slovenia 3 1/1/0/1/0", 1},
        Table{TallyBy::cycle, "3 3 2 1/0/0/1/0; 10 10 1 0/1/0/0/0", 1}));

TEST(Tally, responses_actions_and_goals_are_complete) {
  EXPECT_EQ(Tally().table(TallyBy::response).size(), 5u);
  EXPECT_EQ(Tally().table(TallyBy::action).size(), 5u);
  EXPECT_EQ(Tally().table(TallyBy::sdg).size(), 17u);
  EXPECT_EQ(Tally().table(TallyBy::sdg)[9].name, "Reduced inequalities");
  EXPECT_TRUE(Tally().table(TallyBy::issue).empty());
}

TEST(Tally, counts_unknown_keys_too) {
  Tally tally;
  Recommendation odd = record({"XXX"}, Response::noted);
  odd.sdgs = {"Goal of its own"};
  tally.add(odd);
  EXPECT_EQ(printed(tally.table(TallyBy::sdg)), "Goal of its own Goal of its own 1 0/1/0/0/0");
  EXPECT_EQ(printed(tally.table(TallyBy::recommending_state)), "XXX XXX 1 0/1/0/0/0");
  EXPECT_EQ(tally.without(TallyBy::region), 1u);
  EXPECT_EQ(tally.all(), 1u);
  EXPECT_EQ(tally.with(Response::noted), 1u);
}

}  // namespace
}  // namespace uprex
