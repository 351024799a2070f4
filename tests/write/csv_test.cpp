// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/csv/csv.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "core/write/csv/csv_cell.hpp"
#include "tests/sample.hpp"

namespace uprex {
namespace {

constexpr const char* kHeader =
    "id,document,paragraph,part,state_under_review,session,cycle,text,recommending_states,"
    "printed_states,response,implemented,page,review,verbatim,comment,themes,groups,sdgs,"
    "issues,action,proposed_sdgs,proposed_groups,instruments\n";

std::string written(const std::vector<Extraction>& extractions) {
  std::ostringstream out;
  const auto writer = make_writer("csv", out);
  for (const auto& extraction : extractions) writer->write(extraction);
  writer->finish();
  return out.str();
}

TEST(Csv, writes_one_row_per_recommendation) {
  EXPECT_EQ(written({sample_extraction()}),
            std::string(kHeader) +
                "A/HRC/43/15#121.1,A/HRC/43/15,'121.1,,SVN,34,3,Ratify the Convention,FRA|LTU,"
                "France|Lithuania,supported,false,15,,"
                "121.1 Ratify the Convention (France) (Lithuania);,,,,,,,,,\n"
                "A/HRC/43/15#121.3/a,A/HRC/43/15,'121.3,a,SVN,34,3,Ratify the Convention,IRN,"
                "Iran (Islamic Republic of)|Atlantis|Lemuria,noted,true,15,"
                "unknown_state|part_uncertain,"
                "121.3/a Ratify the Convention (France) (Lithuania);,"
                "\"Already \"\"in force\"\"\",\"Ratification|Torture, & \"\"ill-treatment\"\"\","
                "Children|Persons deprived of their liberty,16|5,Women's rights|Labour,4,5,Women & "
                "girls,CEDAW|ILO 189\n");
}

TEST(Csv, numbers_of_items_survive_a_spreadsheet) {
  EXPECT_EQ(csv_cell("101.10"), "'101.10");
  EXPECT_EQ(csv_cell("12.3.4"), "'12.3.4");
  EXPECT_EQ(csv_cell("34"), "34");
  EXPECT_EQ(csv_cell("A/HRC/43/15#101.10"), "A/HRC/43/15#101.10");
  EXPECT_EQ(exact_csv_cell("101.10"), "101.10");
}

TEST(Csv, writes_the_last_comment) {
  Extraction extraction;
  auto& positions = extraction.recommendations.emplace_back().positions;
  positions.resize(3);
  positions[0].comment = "first";
  positions[1].comment = "second";
  EXPECT_EQ(written({extraction}),
            std::string(kHeader) + ",,,,,,,,,,unclear,false,,,,second,,,,,,,,\n");
}

TEST(Csv, counts_what_it_leaves_out) {
  std::ostringstream out;
  const auto writer = make_writer("csv", out);
  EXPECT_EQ(writer->left_out(), LeftOut());
  writer->write(sample_answers());
  writer->write(sample_extraction());
  EXPECT_EQ(writer->left_out(), (LeftOut{.positions = 3, .pledges = 1}));
  const auto jsonl = make_writer("jsonl", out);
  jsonl->write(sample_answers());
  EXPECT_EQ(jsonl->left_out(), LeftOut());
}

TEST(Csv, writes_one_header_for_several_documents) {
  EXPECT_EQ(written({}), kHeader);
  EXPECT_EQ(written({Extraction(), Extraction()}), kHeader);
}

struct Cell {
  std::string text;
  std::string written;
};

std::ostream& operator<<(std::ostream& out, const Cell& row) { return out << row.written; }

class CsvCell : public testing::TestWithParam<Cell> {};

TEST_P(CsvCell, is_quoted_if_necessary) {
  Extraction extraction;
  extraction.recommendations.emplace_back().text = GetParam().text;
  EXPECT_EQ(written({extraction}), std::string(kHeader) + ",,,,,,," + GetParam().written +
                                       ",,,unclear,false,,,,,,,,,,,,\n");
}

INSTANTIATE_TEST_SUITE_P(Csv, CsvCell,
                         testing::Values(Cell{"plain", "plain"}, Cell{"a, b", "\"a, b\""},
                                         Cell{"a \"b\" c", "\"a \"\"b\"\" c\""},
                                         Cell{"a\nb", "\"a\nb\""}, Cell{"=1+1", "\"'=1+1\""},
                                         Cell{"@SUM(A1)", "\"'@SUM(A1)\""},
                                         Cell{"- take steps", "\"'- take steps\""},
                                         Cell{"+1", "\"'+1\""}, Cell{"1=1", "1=1"},
                                         Cell{"\t=1", "\"'\t=1\""}, Cell{"\r=1", "\"'\r=1\""},
                                         Cell{"\n=1", "\"'\n=1\""}));

}  // namespace
}  // namespace uprex
