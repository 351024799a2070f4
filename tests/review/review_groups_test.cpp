// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review_groups.hpp"

#include <gtest/gtest.h>

namespace uprex {
namespace {

struct Case {
  std::string name;
  std::vector<DocumentCard> cards;
  std::vector<std::string> expected;  // "report State session: documents"
};

constexpr std::string_view kReport = kind::kWorkingGroupReport;

DocumentCard card(std::string symbol, std::string_view kind, std::string state = {},
                  int session = 0, std::vector<ReviewReference> reviews = {}, int cycle = 0) {
  return {std::move(symbol), std::string(kind),  std::move(state),
          session,           std::move(reviews), cycle};
}

// Names neither report nor session.
DocumentCard reply(std::string symbol, std::string state, int cycle) {
  return card(std::move(symbol), kind::kAddendum, state, 0, {{"", state, {}}}, cycle);
}

class Groups : public testing::TestWithParam<Case> {};

TEST_P(Groups, of_any_order) {
  auto cards = GetParam().cards;
  for (int turn = 0; turn < 2; ++turn) {
    std::vector<std::string> groups;
    for (const ReviewGroup& group : group_reviews(cards)) {
      std::string line =
          group.report + ' ' + group.state_under_review + ' ' + std::to_string(group.session) + ':';
      for (const std::size_t i : group.documents) line += ' ' + cards[i].symbol;
      groups.push_back(line);
    }
    EXPECT_EQ(groups, GetParam().expected);
    std::reverse(cards.begin(), cards.end());
  }
}

INSTANTIATE_TEST_SUITE_P(
    Reviews, Groups,
    testing::Values(
        Case{"by_symbol",
             {card("A/HRC/43/15/Add.10", kind::kAddendum, "SVN", 0, {{"A/HRC/43/15", "SVN", {}}}),
              card("A/HRC/43/15/Add.2", kind::kAddendum, "SVN", 0, {{"A/HRC/43/15", "SVN", {}}}),
              card("A/HRC/43/15", kReport, "SVN", 34), card("A/HRC/43/4", kReport, "ITA", 34)},
             {"A/HRC/43/4 ITA 34: A/HRC/43/4",
              "A/HRC/43/15 SVN 34: A/HRC/43/15 A/HRC/43/15/Add.2 A/HRC/43/15/Add.10"}},
        Case{"a_report_whose_symbol_looks_like_the_councils",
             {card("A/HRC/34/2/Add.1", kind::kAddendum, "TGO", 0, {{"A/HRC/34/2", "TGO", {}}}),
              card("A/HRC/34/2", kReport, "TGO", 26)},
             {"A/HRC/34/2 TGO 26: A/HRC/34/2 A/HRC/34/2/Add.1"}},
        Case{"draft_meets_report",
             {card("UPR/34/SVN", kReport, "SVN", 34), card("A/HRC/43/15", kReport, "SVN", 34)},
             {"A/HRC/43/15 SVN 34: A/HRC/43/15 UPR/34/SVN"}},
        Case{"draft_alone", {card("UPR/52/LVA", kReport, "LVA", 52)}, {" LVA 52: UPR/52/LVA"}},
        Case{"two_reports_of_one_session_stay_apart",
             {card("A/HRC/18/16", kReport, "SDN", 11), card("A/HRC/18/17", kReport, "SDN", 11)},
             {"A/HRC/18/16 SDN 11: A/HRC/18/16", "A/HRC/18/17 SDN 11: A/HRC/18/17"}},
        Case{"a_session_report_is_in_every_review",
             {card("A/HRC/43/2", kind::kSessionReport, "", 0,
                   {{"A/HRC/43/4", "ITA", {}}, {"A/HRC/43/15", "SVN", {}}}),
              card("A/HRC/43/15", kReport, "SVN", 34)},
             {"A/HRC/43/4 ITA 0: A/HRC/43/2", "A/HRC/43/15 SVN 34: A/HRC/43/15 A/HRC/43/2"}},
        Case{"reviews_without_a_report_symbol_stay_apart",
             {card("A/HRC/43/2", kind::kSessionReport, "", 0, {{"", "ITA", {}}, {"", "SVN", {}}})},
             {" ITA 0: A/HRC/43/2", " SVN 0: A/HRC/43/2"}},
        Case{"national_report_by_state_and_session",
             {card("A/HRC/WG.6/34/SVN/1", kind::kNationalReport, "SVN", 34),
              card("A/HRC/43/15", kReport, "SVN", 34), card("A/HRC/28/15", kReport, "SVN", 20)},
             {"A/HRC/28/15 SVN 20: A/HRC/28/15",
              "A/HRC/43/15 SVN 34: A/HRC/43/15 A/HRC/WG.6/34/SVN/1"}},
        Case{"reply_without_report_and_session_by_its_cycle",
             {reply("UPR/SVN", "SVN", 2), card("A/HRC/28/15", kReport, "SVN", 20, {}, 2),
              card("A/HRC/43/15", kReport, "SVN", 34, {}, 3)},
             {"A/HRC/28/15 SVN 20: A/HRC/28/15 UPR/SVN", "A/HRC/43/15 SVN 34: A/HRC/43/15"}},
        Case{"reply_that_names_nothing_to_the_only_review",
             {reply("UPR/SVN", "SVN", 0), card("A/HRC/28/15", kReport, "SVN", 20, {}, 2),
              card("A/HRC/43/4", kReport, "ITA", 34, {}, 3)},
             {"A/HRC/28/15 SVN 20: A/HRC/28/15 UPR/SVN", "A/HRC/43/4 ITA 34: A/HRC/43/4"}},
        Case{"reply_that_names_nothing_stays_apart_from_several_reviews",
             {reply("UPR/SVN", "SVN", 0), card("A/HRC/28/15", kReport, "SVN", 20, {}, 2),
              card("A/HRC/43/15", kReport, "SVN", 34, {}, 3)},
             {" SVN 0: UPR/SVN", "A/HRC/28/15 SVN 20: A/HRC/28/15",
              "A/HRC/43/15 SVN 34: A/HRC/43/15"}},
        Case{"reply_of_another_cycle_stays_apart_from_several_reviews",
             {reply("UPR/SVN", "SVN", 4), card("A/HRC/28/15", kReport, "SVN", 20, {}, 2),
              card("A/HRC/43/15", kReport, "SVN", 34, {}, 3)},
             {" SVN 0: UPR/SVN", "A/HRC/28/15 SVN 20: A/HRC/28/15",
              "A/HRC/43/15 SVN 34: A/HRC/43/15"}},
        Case{"reply_that_counts_cycles_differently_to_the_only_review",
             {reply("UPR/SVN", "SVN", 4), card("A/HRC/43/15", kReport, "SVN", 34, {}, 3)},
             {"A/HRC/43/15 SVN 34: A/HRC/43/15 UPR/SVN"}},
        Case{"nothing_known", {card("X", kind::kThematicList)}, {"  0: X"}}),
    [](const auto& test) { return test.param.name; });

}  // namespace
}  // namespace uprex
