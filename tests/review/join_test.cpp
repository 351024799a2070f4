// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/join.hpp"

#include <gtest/gtest.h>

#include "tests/build_review.hpp"

namespace uprex {
namespace {

using Lines = std::vector<std::string>;
const std::string kAddendum = "A/HRC/43/15/Add.1";

struct Case {
  std::string name;
  Lines items;
  std::vector<Extraction> others;
  Lines expected;
};

Extraction session_report(const Lines& items) {
  return answers("A/HRC/43/2", items, kind::kSessionReport);
}

class Response : public testing::TestWithParam<Case> {};

TEST_P(Response, in_force) {
  std::vector<Extraction> documents = GetParam().others;
  documents.push_back(report(GetParam().items));
  EXPECT_EQ(described(joined(documents)), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Join, Response,
    testing::Values(
        Case{"report_alone",
             {"122.1 supported", "122.2 pending"},
             {},
             {"122.1 supported", "122.2 pending"}},
        Case{"addendum_decides",
             {"122.1 pending", "122.2 pending"},
             {answers(kAddendum, {"122.1 supported", "122.2 noted"})},
             {"122.1 supported", "122.2 noted"}},
        Case{"addendum_over_report",
             {"122.1 supported"},
             {answers(kAddendum, {"122.1 noted"})},
             {"122.1 noted positions_contradict"}},
        Case{"silence",
             {"122.1 pending", "122.2 supported"},
             {answers(kAddendum, {"122.2 supported"})},
             {"122.1 pending unanswered", "122.2 supported"}},
        Case{"will_consider_is_no_answer",
             {"122.1 pending"},
             {answers(kAddendum, {"122.1 pending"}), session_report({"122.1 noted"})},
             {"122.1 noted"}},
        Case{"session_report_where_addendum_is_silent",
             {"122.1 pending", "122.2 pending"},
             {answers(kAddendum, {"122.1 supported"}),
              session_report({"122.1 noted", "122.2 noted"})},
             {"122.1 supported positions_contradict", "122.2 noted"}},
        Case{"session_report_over_report",
             {"122.1 supported"},
             {session_report({"122.1 noted"})},
             {"122.1 noted positions_contradict"}},
        Case{"list_where_nothing_else_decides",
             {"122.1 pending", "122.2 supported"},
             {list_of({"122.1 noted", "122.2 noted"})},
             {"122.1 noted", "122.2 supported positions_contradict"}},
        Case{"later_addendum",
             {"122.1 pending"},
             {answers("A/HRC/43/15/Add.2", {"122.1 supported"}),
              answers(kAddendum, {"122.1 noted"})},
             {"122.1 supported positions_contradict"}},
        Case{"partial_stays_partial",
             {"122.1 pending"},
             {answers(kAddendum, {"122.1 partially_supported"})},
             {"122.1 partially_supported"}},
        Case{
            "one_record_answered_in_two_parts",
            {"122.1 pending"},
            {answers(kAddendum, {"122.1 supported regarding aid", "122.1 noted regarding courts"})},
            {"122.1 partially_supported"}},
        Case{"one_part_left_open",
             {"122.1 pending"},
             {answers(kAddendum, {"122.1 supported regarding aid", "122.1 pending on courts"})},
             {"122.1 partially_supported"}},
        Case{"parts_answered_apart",
             {"122.1/a pending Provide free legal aid",
              "122.1/b pending Establish specialised tribunals"},
             {answers(kAddendum, {"122.1 supported regarding free legal aid",
                                  "122.1 noted on special tribunal"})},
             {"122.1/a supported", "122.1/b noted"}},
        Case{"two_answers_of_one_document",
             {"122.1 pending"},
             {answers(kAddendum, {"122.1 supported", "122.1 noted"})},
             {"122.1 noted positions_contradict"}},
        Case{"bare_numbers",
             {"121.1 supported", "121.2 supported", "122.1 pending", "122.2 pending"},
             {answers(kAddendum, {"1 noted", "2 supported"})},
             {"121.1 supported", "121.2 supported", "122.1 noted", "122.2 supported"}},
        Case{"all_the_rest",
             {"122.1 pending", "122.2 pending", "122.3 pending"},
             {answers(kAddendum, {"122.2 noted", "rest supported"})},
             {"122.1 supported", "122.2 noted", "122.3 supported"}},
        Case{"the_rest_of_nothing",
             {"122.1 pending"},
             {answers(kAddendum, {"rest noted"})},
             {"122.1 pending unanswered"}},
        Case{"the_rest_are_the_open_ones",
             {"121.1 supported", "122.1 pending", "122.2 pending"},
             {answers(kAddendum, {"122.1 supported", "rest noted"})},
             {"121.1 supported", "122.1 supported", "122.2 noted"}},
        Case{"the_rest_are_never_decided_ones",
             {"121.1 supported", "122.1 pending", "122.2 pending"},
             {answers(kAddendum, {"122.1 supported", "122.2 noted", "rest noted"})},
             {"121.1 supported", "122.1 supported", "122.2 noted"}},
        Case{"all_of_a_paragraph",
             {"121.1 supported", "122.1 pending", "123.1 noted"},
             {answers(kAddendum, {"rest supported in paragraph 122"})},
             {"121.1 supported", "122.1 supported", "123.1 noted"}},
        Case{"a_stray_bare_number",
             {"121.1 supported", "121.9 supported", "122.1 pending"},
             {answers(kAddendum, {"1 noted", "9 noted"})},
             {"121.1 supported", "121.9 supported", "122.1 noted"}},
        Case{"zeros_lead",
             {"122.4 pending"},
             {answers(kAddendum, {"122.04 noted"})},
             {"122.4 noted"}},
        Case{"an_addendum_without_answers",
             {"122.1 pending"},
             {answers(kAddendum, {})},
             {"122.1 pending unanswered"}},
        Case{"what_the_list_alone_has_stays",
             {"122.1 pending"},
             {list_of({"122.1 noted", "122.2 supported"})},
             {"122.1 noted", "122.2 supported"}},
        Case{"answer_not_understood",
             {"122.1 pending"},
             {answers(kAddendum, {"122.1 unclear"})},
             {"122.1 unclear unanswered"}}),
    [](const auto& test) { return test.param.name; });

TEST(Join, keeps_every_position_in_order) {
  const Review review = joined({list_of({"122.1 noted"}), session_report({"122.1 supported"}),
                                answers(kAddendum, {"122.1 noted"}), report({"122.1 supported"})});
  Lines spoken;
  for (const Position& p : review.documents.front().recommendations.front().positions)
    spoken.push_back(p.document + ' ' + std::string(to_string(p.status)));
  EXPECT_EQ(spoken, (Lines{"A/HRC/43/15 supported", "A/HRC/43/15/Add.1 noted",
                           "A/HRC/43/2 supported", "A/HRC/43/15/thematic-list noted"}));
}

TEST(Join, documents_in_any_order_give_the_same) {
  std::vector<Extraction> documents{report({"121.1 supported", "122.1 pending", "122.2 pending"}),
                                    answers(kAddendum, {"122.1 noted", "122.9 supported"}),
                                    answers("A/HRC/43/15/Add.2", {"122.2 supported"}),
                                    session_report({"122.1 supported"}),
                                    list_of({"121.1 supported", "122.1 noted"})};
  std::vector<std::size_t> order{0, 1, 2, 3, 4};
  const auto said = [](const Review& review) {
    Lines lines = described(review);
    for (const Check& check : review.documents.front().document.checks)
      lines.push_back(check.name + ' ' + std::string(to_string(check.status)) + ' ' + check.detail);
    for (const Extraction& document : review.documents) lines.push_back(document.document.symbol);
    return lines;
  };
  const Lines expected = said(joined(documents));
  while (std::ranges::next_permutation(order).found) {
    std::vector<Extraction> shuffled;
    for (const std::size_t i : order) shuffled.push_back(documents[i]);
    ASSERT_EQ(said(joined(shuffled)), expected);
  }
}

TEST(Join, a_number_that_the_report_lacks_is_kept_and_flagged) {
  const Review review = joined({report({"122.1 pending"}), answers(kAddendum, {"122.7 noted"})});
  ASSERT_EQ(review.documents.back().positions.size(), 1u);
  EXPECT_EQ(review.documents.back().positions.front().review, std::vector{Reason::number_unknown});
}

TEST(Join, without_report_positions_stay_as_they_are) {
  const Review review = joined({answers(kAddendum, {"122.7 noted"})});
  ASSERT_EQ(review.documents.size(), 1u);
  EXPECT_TRUE(review.documents.front().positions.front().review.empty());
  EXPECT_TRUE(review.documents.front().document.checks.empty());
}

TEST(Join, the_list_stands_in_for_a_report_and_yields_to_one) {
  EXPECT_EQ(described(joined({list_of({"122.1 noted"})})), Lines{"122.1 noted"});
  Extraction list = list_of({"122.1 noted"});
  list.recommendations.front().themes = {"A12 Acceptance of international norms"};
  const Review review = joined({list, report({"122.1 pending"})});
  EXPECT_EQ(described(review), Lines{"122.1 noted"});
  EXPECT_EQ(review.documents.front().recommendations.front().themes,
            Lines{"A12 Acceptance of international norms"});
}

}  // namespace
}  // namespace uprex
