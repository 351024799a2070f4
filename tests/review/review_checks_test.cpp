// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review_checks.hpp"

#include <gtest/gtest.h>

#include "tests/build_review.hpp"

namespace uprex {
namespace {

const std::string kAddendum = "A/HRC/43/15/Add.1";

// "failed 122.2" for the check of this name, empty where there is none.
std::string check(const std::vector<Extraction>& documents, const std::string& name) {
  const Review review = joined(documents);
  for (const Check& check : review.documents.front().document.checks)
    if (check.name == name)
      return std::string(to_string(check.status)) +
             (check.detail.empty() ? "" : ' ' + check.detail);
  return {};
}

Extraction with_total(Extraction document, TotalOf of, int number) {
  StatedTotal total;
  total.of = of;
  total.number = number;
  total.page = 2;
  total.report = "A/HRC/43/15";
  document.document.totals.push_back(total);
  return document;
}

TEST(ReviewChecks, totals_count_the_review_or_the_document_itself) {
  const Extraction own =
      report({"121.1 supported", "122.1 pending", "122.2 pending", "122.3 pending"});
  const Extraction answer =
      answers(kAddendum, {"122.1 supported", "122.2 noted", "122.3 supported"});
  const auto stated = [&](TotalOf of, int number) {
    return check({own, with_total(answer, of, number)}, "stated_totals");
  };
  EXPECT_EQ(stated(TotalOf::received, 4), "passed");
  EXPECT_EQ(stated(TotalOf::supported, 3), "passed");  // of the review
  EXPECT_EQ(stated(TotalOf::supported, 2), "passed");  // in the addendum
  EXPECT_EQ(stated(TotalOf::supported, 1), "passed");  // in the report
  EXPECT_EQ(stated(TotalOf::noted, 1), "passed");
  EXPECT_EQ(stated(TotalOf::noted, 5),
            "failed A/HRC/43/15/Add.1 p. 2 states 5 noted (uprex counted 1)");
  EXPECT_EQ(check({own, answer}, "stated_totals"), "");
}

TEST(ReviewChecks, a_missing_answer_may_make_a_total_right) {
  const Extraction own = report({"121.1 supported", "122.1 pending"});
  EXPECT_EQ(check({with_total(own, TotalOf::supported, 2)}, "stated_totals"),
            "skipped 1 are unanswered: A/HRC/43/15 p. 2 states 2 supported (uprex counted 1)");
  EXPECT_EQ(check({with_total(own, TotalOf::supported, 3)}, "stated_totals"),
            "failed A/HRC/43/15 p. 2 states 3 supported (uprex counted 1)");
}

TEST(ReviewChecks, items_or_their_parts) {
  const Extraction own = report({"122.1/a supported", "122.1/b supported"});
  EXPECT_EQ(check({with_total(own, TotalOf::supported, 1)}, "stated_totals"), "passed");
  EXPECT_EQ(check({with_total(own, TotalOf::supported, 2)}, "stated_totals"), "passed");
}

TEST(ReviewChecks, answers) {
  const std::vector<Extraction> documents{
      report({"121.1 supported", "122.1 pending", "122.2 pending"}),
      answers(kAddendum, {"121.1 noted", "122.1 supported", "122.7 noted"})};
  EXPECT_EQ(check(documents, "numbers_known"), "failed A/HRC/43/15/Add.1#122.7");
  EXPECT_EQ(check(documents, "all_answered"), "failed 122.2");
  EXPECT_EQ(check(documents, "positions_agree"), "failed 121.1");
}

TEST(ReviewChecks, report_and_list_side_by_side) {
  Extraction list = list_of(
      {"121.1 supported Ratify the  “Convention”", "122.1 noted Other words", "122.4 noted X"});
  list.recommendations[0].recommending_states = {"FRA", "DEU"};
  EXPECT_EQ(check({report({"121.1 supported Ratify the Convention", "122.1 noted Some words",
                           "122.2 supported Y"}),
                   list},
                  "list_agrees"),
            "failed 121.1 States, 122.1 text, 122.2 not in the list, 122.4 only in the list");
}

TEST(ReviewChecks, outcome_documents) {
  Extraction decision;
  decision.document.symbol = "A/HRC/DEC/43/112";
  decision.document.kind = kind::kOutcomeDecision;
  decision.document.reviews = {{"A/HRC/43/15", "SVN", {"A/HRC/43/15", kAddendum, "A/HRC/43/2"}}};
  EXPECT_EQ(check({report({"122.1 pending"}), answers(kAddendum, {"122.1 noted"}), decision},
                  "outcome_complete"),
            "failed A/HRC/43/2 is not in the store");
}

}  // namespace
}  // namespace uprex
