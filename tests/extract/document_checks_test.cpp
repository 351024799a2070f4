// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/document_checks.hpp"

#include <gtest/gtest.h>

#include <string>

#include "tests/build_document.hpp"

namespace uprex {
namespace {

// A report of paragraphs 83 and 84 with nothing to find fault with.
struct Case {
  DocumentBuilder document;
  Extraction extraction;

  Case() {
    document.row("II.\tConclusions and/or recommendations .....\t83–84\t14");
    document.paragraph("83.", "Lead-in:").paragraph("84.", "Lead-in:");
    extraction.document.symbol = "A/HRC/14/15";
    extraction.document.kind = "working_group_report";
    extraction.document.state_under_review = "SVN";
    extraction.document.session = 7;
    for (const std::string number : {"83.1", "83.2", "84.1"}) add(number);
  }
  Recommendation& add(const std::string& paragraph, std::vector<Reason> review = {}) {
    Recommendation r;
    r.paragraph = paragraph;
    r.review = std::move(review);
    extraction.recommendations.push_back(r);
    return extraction.recommendations.back();
  }
  // "failed 84.3 missing" for the check of this name.
  std::string check(const std::string& name) const {
    for (const Check& check : check_document(document.document, extraction))
      if (check.name == name)
        return std::string(to_string(check.status)) +
               (check.detail.empty() ? "" : ' ' + check.detail);
    return "no such check";
  }
};

TEST(Checks, all_pass) {
  const Case c;
  const auto checks = check_document(c.document.document, c.extraction);
  EXPECT_EQ(checks.size(), 10u);
  for (const Check& check : checks)
    EXPECT_EQ(check.status,
              check.name == "positions_understood" ? CheckStatus::skipped : CheckStatus::passed)
        << check.name;
}

TEST(Checks, identity) {
  Case c;
  EXPECT_EQ(c.check("identity"), "passed");
  c.extraction.document.session = 0;
  EXPECT_EQ(c.check("identity"), "failed session");
  c.extraction.document.symbol.clear();
  c.extraction.document.state_under_review.clear();
  EXPECT_EQ(c.check("identity"), "failed symbol, State under review, session");
}

TEST(Checks, a_report_holds_recommendations) {
  Case c;
  EXPECT_EQ(c.check("any_recommendation"), "passed");
  c.extraction.recommendations.clear();
  EXPECT_EQ(c.check("any_recommendation"), "failed none was found");
  c.extraction.document.kind = kind::kOutcomeDecision;
  EXPECT_EQ(c.check("any_recommendation"), "skipped not a document of recommendations");
}

TEST(Checks, an_addendum_holds_positions) {
  Case c;
  c.extraction.document.kind = kind::kAddendum;
  EXPECT_EQ(c.check("any_position"), "failed none was found");
  PositionRecord record;
  record.id = "A/HRC/43/15/Add.1#122.1";
  c.extraction.positions.push_back(record);
  EXPECT_EQ(c.check("any_position"), "passed");
  EXPECT_EQ(c.check("positions_understood"), "passed");
  c.extraction.positions.front().review = {Reason::position_unclear};
  EXPECT_EQ(c.check("positions_understood"), "failed A/HRC/43/15/Add.1#122.1");
}

TEST(Checks, table_of_contents) {
  Case c;
  EXPECT_EQ(c.check("table_of_contents"), "passed 83-84");
  c.add("85.1");
  EXPECT_EQ(c.check("table_of_contents"), "failed 83-84: 85.1 outside");
  c.extraction.recommendations.back().review = {Reason::text_from_body};
  EXPECT_EQ(c.check("table_of_contents"), "passed 83-84");
  c.document.document.blocks[1].label = "82.";
  EXPECT_EQ(c.check("table_of_contents"), "failed 83-84: paragraph 83 not found");
}

TEST(Checks, table_of_contents_without_a_range_is_skipped) {
  for (const std::string row :
       {"II.\tConclusions and/or recommendations .....", "II.\tOther things .....\t83–84\t14",
        "II.\tConclusions and/or recommendations .....\t84–83\t14",
        "II.\tConclusions and/or recommendations .....\t1–99999999999999999999\t14"}) {
    Case c;
    c.document.document.blocks[0].text = row;
    EXPECT_TRUE(c.check("table_of_contents").starts_with("skipped no paragraph range")) << row;
  }
  Case one;
  one.document.document.blocks[0].text = "II.\tConclusions and recommendations ...\t84\t14";
  EXPECT_EQ(one.check("table_of_contents"), "failed 84-84: 83.1 outside, 83.2 outside");
  // Only rows of a table count.
  Case text;
  text.document.document.blocks[0].kind = BlockKind::paragraph;
  EXPECT_TRUE(text.check("table_of_contents").starts_with("skipped"));
}

TEST(Checks, number_sequence) {
  Case c;
  c.add("83.4");
  EXPECT_EQ(c.check("number_sequence"), "failed 83.3 missing");
  c.add("83.3", {Reason::number_out_of_sequence});
  EXPECT_EQ(c.check("number_sequence"), "failed 83.3 out of sequence");
  Case repeated;
  repeated.add("83.2", {Reason::number_repeated}).part = "b";
  EXPECT_EQ(repeated.check("number_sequence"), "failed 83.2/b out of sequence");
  // A stray number is no list; what comes from the dialogue has no item.
  Case stray;
  stray.add("17.116");
  stray.add("23.9", {Reason::text_from_body});
  EXPECT_EQ(stray.check("number_sequence"), "passed");
}

TEST(Checks, long_lists_are_cut_short) {
  Case c;
  c.add("83.900");
  const std::string detail = c.check("number_sequence");
  EXPECT_TRUE(detail.ends_with("83.14 missing and 885 more")) << detail;
  c.add("83.999999999");
  EXPECT_LT(c.check("number_sequence").size(), 300u);
}

TEST(Checks, what_records_are_flagged_for) {
  const std::vector<std::pair<Reason, std::string>> rows = {
      {Reason::unknown_state, "states_known"},
      {Reason::no_state, "states_named"},
      {Reason::no_lead_in, "lead_ins"},
      {Reason::lead_in_unknown, "lead_ins"},
  };
  for (const auto& [reason, name] : rows) {
    Case c;
    EXPECT_EQ(c.check(name), "passed");
    c.add("84.2", {reason});
    EXPECT_EQ(c.check(name), "failed 84.2");
  }
}

TEST(Checks, references) {
  Case c;
  c.extraction.document.diagnostics.push_back({Severity::info, "pdf_syntax", "odd", "", 0});
  EXPECT_EQ(c.check("references_resolved"), "passed");
  c.extraction.document.diagnostics.push_back(
      {Severity::warning, "unresolved_reference", "no recommendation found", "84", 9});
  EXPECT_EQ(c.check("references_resolved"), "failed 84: no recommendation found");
}

TEST(Checks, pages_that_were_not_read_whole) {
  Case c;
  c.document.document.diagnostics = {{Severity::info, "pdf_syntax", "odd", "", 3}};
  EXPECT_EQ(c.check("pages_read"), "passed");
  c.document.document.diagnostics.push_back(
      {Severity::warning, "page_damaged", "page 8 is damaged", "", 8});
  EXPECT_EQ(c.check("pages_read"), "failed page 8 is damaged");
}

}  // namespace
}  // namespace uprex
