// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/workbook/workbook.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "core/write/values.hpp"
#include "core/write/workbook/workbook_counts.hpp"
#include "tests/sample.hpp"

namespace uprex {
namespace {

struct Reviews {
  std::vector<std::tuple<std::string, int, int>> reviews;  // State, session, cycle
  std::string subject, period;
};

std::ostream& operator<<(std::ostream& out, const Reviews& row) { return out << row.subject; }

class WorkbookTitle : public testing::TestWithParam<Reviews> {};

TEST_P(WorkbookTitle, names_state_session_and_cycle) {
  WorkbookCounts counts;
  for (const auto& [state, session, cycle] : GetParam().reviews) {
    Extraction extraction = sample_extraction();
    for (auto& record : extraction.recommendations) {
      record.state_under_review = state;
      record.session = session;
      record.cycle = cycle;
    }
    extraction.pledges.clear();
    counts.add(extraction);
  }
  EXPECT_EQ(counts.subject(), GetParam().subject);
  EXPECT_EQ(counts.period(), GetParam().period);
}

INSTANTIATE_TEST_SUITE_P(
    Workbook, WorkbookTitle,
    testing::Values(
        Reviews{{}, "0 States under review", ""},
        Reviews{{{"SVN", 34, 3}}, "Slovenia", "session 34, cycle 3"},
        Reviews{{{"SVN", 34, 3}, {"SVN", 20, 2}}, "Slovenia", "sessions 20 and 34, cycles 2 and 3"},
        Reviews{{{"SVN", 34, 3}, {"SVN", 20, 2}, {"SVN", 7, 1}},
                "Slovenia",
                "sessions 7 to 34, cycles 1 to 3"},
        Reviews{{{"SVN", 34, 3}, {"LVA", 34, 3}}, "2 States under review", "session 34, cycle 3"},
        Reviews{{{"XXX", 0, 0}}, "XXX", ""}));

TEST(WorkbookCounts, count_each_review_separately) {
  WorkbookCounts counts;
  counts.add(sample_extraction());
  counts.add(sample_answers());
  Extraction other = sample_extraction("A/HRC/28/15");
  for (auto& record : other.recommendations) record.session = 20;
  counts.add(other);
  const auto reviews = counts.reviews();
  ASSERT_EQ(reviews.size(), 2u);
  EXPECT_EQ(reviews[0].report, "A/HRC/28/15");
  EXPECT_EQ(reviews[1].recommendations.count, 2u);
  EXPECT_EQ(reviews[1].recommendations.with(Response::noted), 1u);
  EXPECT_EQ(reviews[1].flagged, 1u);
  EXPECT_EQ(reviews[1].pledges, 2u);
  EXPECT_EQ(counts.documents(), 3u);
  EXPECT_EQ(counts.flagged(), 2u);
}

TEST(Workbook, counts_positions_as_left_out) {
  std::ostringstream out;
  WorkbookWriter writer(out);
  writer.write(sample_extraction());
  writer.write(sample_answers());
  EXPECT_EQ(writer.left_out(), (LeftOut{3, 0}));
  EXPECT_EQ(out.str(), "");
  writer.finish();
  EXPECT_TRUE(out.str().starts_with("PK\x03\x04"));
}

TEST(Workbook, writes_empty_workbook_and_can_be_abandoned) {
  std::ostringstream out;
  WorkbookWriter(out).finish();
  EXPECT_TRUE(out.str().starts_with("PK\x03\x04"));
  WorkbookWriter(out).write(sample_extraction());
}

TEST(DocumentUrl, exists_for_symbols_only) {
  EXPECT_EQ(document_url("A/HRC/43/15/Add.1"), "https://docs.un.org/en/A/HRC/43/15/Add.1");
  EXPECT_EQ(document_url("A/HRC/43/15/thematic-list"), "");
  EXPECT_EQ(document_url("UPR/52/LVA"), "");
  EXPECT_EQ(document_url("=A/HRC/43/15"), "");
  EXPECT_EQ(document_url(""), "");
}

}  // namespace
}  // namespace uprex
