// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/answer.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

#include "tests/five_states.hpp"

namespace uprex {
namespace {

// An answer as the rows below write it. "partly" means partially supported. "none" means that the
// sentence gives no answer. "*" at the end: the State also calls the recommendation implemented.
// "~" at the end: the answer is not plain, so a plain one counts before it.
std::string compact(const Answer& answer) {
  constexpr std::array<const char*, 6> kNames{"none",  "supported", "partly",
                                              "noted", "pending",   "implemented"};
  if (answer.decision == Decision::none) return "none";
  return std::string(kNames[static_cast<std::size_t>(answer.decision)]) +
         (answer.implemented && answer.decision != Decision::implemented ? "*" : "") +
         (answer.plain ? "" : "~");
}

struct Row {
  const char* text;
  const char* answer;
};

class AnswerOf : public testing::TestWithParam<Row> {};

TEST_P(AnswerOf, sentence) {
  for (const std::string_view state : kFiveStates) {
    const std::string text = with_state(GetParam().text, state);
    EXPECT_EQ(compact(answer_of(language_named("en"), text)), GetParam().answer) << text;
  }
}

INSTANTIATE_TEST_SUITE_P(
    Supported, AnswerOf,
    testing::Values(
        Row{"<STATE> accepts the recommendation.", "supported"},
        Row{"<STATE> accepts these recommendations.", "supported"},
        Row{"The Government of <STATE> accepts recommendations 1–5 and 14.", "supported"},
        Row{"<STATE> supports recommendation 122.17.", "supported"},
        Row{"We support this recommendation.", "supported"},
        Row{"We support: 26.1–26.6, 26.8.", "supported"},
        Row{"Recommendations 5 and 6 enjoy the support of <STATE>.", "supported"},
        Row{"This recommendation enjoys our full support.", "supported"},
        Row{"The recommendation has the support of the Government.", "supported"},
        Row{"<STATE> is in a position to support recommendation 122.5.", "supported"},
        Row{"<STATE> endorses the recommendation.", "supported"},
        Row{"<STATE> agrees to this recommendation.", "supported"},
        Row{"<STATE> agrees with recommendation 12.", "supported"},
        Row{"<STATE> concurs with the recommendation.", "supported"},
        Row{"<STATE> welcomes and supports the recommendation.", "supported"},
        Row{"<STATE> welcomes and will implement this recommendation.", "supported"},
        Row{"<STATE> undertakes to implement this recommendation.", "supported"},
        Row{"The recommendation is accepted.", "supported"},
        Row{"Recommendations 122.1 and 122.2 are accepted.", "supported"},
        Row{"The recommendation is acceptable to <STATE>.", "supported"},
        Row{"<STATE> has no difficulty in accepting this recommendation.", "supported"},
        Row{"Accepted", "supported"}, Row{"Accepted.", "supported"}, Row{"SUPPORTED", "supported"},
        Row{"Yes", "supported"}, Row{"Agreed.", "supported"},
        Row{"Position of <STATE>: Accepted", "supported"},
        Row{"Response: The Government accepts.", "supported"},
        Row{"Recommendations 14-19: supported.", "supported"},
        Row{"<STATE> supports the recommendation in principle.", "supported"},
        Row{"Accepted in principle.", "supported"},
        Row{"<STATE> accepts the recommendation in the sense that its law says so.", "supported"},
        Row{"<STATE> accepts the recommendation and notes that the new Plan retains it.",
            "supported"},
        Row{"<STATE> accepts the recommendation on the understanding that it is no problem.",
            "supported"},
        Row{"The delegation expressed its support for recommendation 22.", "supported"},
        Row{"<STATE> had accepted recommendations 1 to 9.", "supported"},
        Row{"Having reconsidered it, <STATE> now supports recommendation 8.4.", "supported"},
        Row{"Recommendation 8.4, which had been noted, is now accepted.", "supported"},
        Row{"<STATE> accepts to consider the recommendation.", "supported"}));

INSTANTIATE_TEST_SUITE_P(
    Implemented, AnswerOf,
    testing::Values(
        Row{"<STATE> accepts the recommendation; it has already been implemented.", "supported*"},
        Row{"<STATE> accepts the recommendation and has already implemented it.", "supported*"},
        Row{"<STATE> accepts this recommendation and already acts accordingly.", "supported*"},
        Row{"<STATE> accepts this recommendation and already works in line with it.", "supported*"},
        Row{"It enjoys the support of <STATE>, which considers it already implemented.",
            "supported*"},
        Row{"Accepted, already implemented.", "supported*"},
        Row{"ACCEPTED AND IMPLEMENTED", "supported*"}, Row{"Supported/Implemented", "supported*"},
        Row{"Yes (implemented)", "supported*"},
        Row{"<STATE> accepts them, and they are in the process of implementation.", "supported*"},
        Row{"<STATE> considers recommendations 1–3 implemented and therefore supports them.",
            "supported*"},
        Row{"We consider that this recommendation is implemented.", "implemented"},
        Row{"<STATE> considers these recommendations implemented.", "implemented"},
        Row{"The activities for the implementation of this recommendation are already ongoing.",
            "implemented"},
        Row{"The implementation of recommendation 116.44 is under way.", "implemented"},
        Row{"This recommendation is being implemented.", "implemented"},
        Row{"Already implemented.", "implemented"},
        Row{"The recommendation is considered to have been implemented.", "implemented"},
        Row{"The recommendation will be implemented once the law is adopted.", "supported~"},
        Row{"Training programmes are implemented by the line ministry.", "none"}));

INSTANTIATE_TEST_SUITE_P(
    Partly, AnswerOf,
    testing::Values(Row{"<STATE> partially supports recommendations 5 and 6.", "partly"},
                    Row{"The recommendation is partially accepted.", "partly"},
                    Row{"<STATE> accepts the recommendation in part.", "partly"},
                    Row{"Accepted in part", "partly"}, Row{"Partially", "partly"},
                    Row{"Partially supported.", "partly"}, Row{"Supported/Noted", "partly"},
                    Row{"<STATE> accepts in part recommendation 101.21.", "partly"},
                    Row{"<STATE> supports recommendations 1, 4 and 5 in part.", "partly"},
                    Row{"<STATE> accepts the first part of the recommendation.", "partly"},
                    Row{"<STATE> supports part of this recommendation.", "partly"},
                    Row{"<STATE> accepts the recommendation only partially.", "partly"},
                    Row{"The recommendation enjoys the partial support of <STATE>.", "partly"},
                    Row{"<STATE> supports the recommendation with reservations.", "partly"},
                    Row{"<STATE> cannot fully accept this recommendation.", "partly"},
                    Row{"Accepted with the exception of the word “all”.", "partly"},
                    Row{"<STATE> had accepted the first part of recommendation 17.", "partly"},
                    Row{"<STATE> accepts 83.1 and cannot accept 83.2.", "partly"},
                    Row{"The recommendation is partly accepted and partly noted.", "partly"}));

INSTANTIATE_TEST_SUITE_P(
    Noted, AnswerOf,
    testing::Values(Row{"For the time being, <STATE> notes recommendations 6–13.", "noted"},
                    Row{"<STATE> takes note of recommendation 5.", "noted"},
                    Row{"<STATE> has taken due note of the recommendation.", "noted"},
                    Row{"The recommendation is noted.", "noted"},
                    Row{"The recommendation has been duly noted.", "noted"}, Row{"Noted", "noted"},
                    Row{"Noted.", "noted"}, Row{"Takes note", "noted"},
                    Row{"<STATE> does not accept this recommendation, as it is unclear.", "noted"},
                    Row{"<STATE> cannot accept the recommendation on family courts.", "noted"},
                    Row{"<STATE> is not in a position to support recommendation 122.5.", "noted"},
                    Row{"<STATE> is unable to accept the recommendation.", "noted"},
                    Row{"<STATE> regrets that it is unable to support this recommendation.",
                        "noted"},
                    Row{"Recommendations 1 and 2 do not enjoy the support of <STATE>.", "noted"},
                    Row{"This recommendation does not enjoy our support.", "noted"},
                    Row{"The recommendation fails to enjoy the support of <STATE>.", "noted"},
                    Row{"The recommendation is not acceptable to <STATE>.", "noted"},
                    Row{"Recommendation 35 is rejected.", "noted"},
                    Row{"<STATE> rejects this recommendation.", "noted"},
                    Row{"We do not agree with this recommendation.", "noted"},
                    Row{"<STATE> disagrees with the recommendation.", "noted"},
                    Row{"<STATE> opposes this recommendation.", "noted"},
                    Row{"<STATE> declines the recommendation.", "noted"},
                    Row{"<STATE> can neither accept nor implement the recommendation.", "noted"},
                    Row{"<STATE> could not accept recommendations 1-4.", "noted"},
                    Row{"Not accepted", "noted"}, Row{"Not supported.", "noted"},
                    Row{"No", "noted"}, Row{"Rejected", "noted"},
                    Row{"This recommendation should be considered as noted.", "noted"},
                    Row{"Its correct status is “noted”.", "noted"},
                    Row{"<STATE> has decided not to support recommendation 131.10.", "noted"},
                    Row{"<STATE> does not consider itself in a position to accept it.", "noted"},
                    Row{"<STATE> could not lend its support to recommendation 5.", "noted"},
                    Row{"<STATE> cannot commit to implementing this recommendation.", "noted"},
                    Row{"<STATE> withdraws its support for recommendation 6.31.", "noted"}));

INSTANTIATE_TEST_SUITE_P(
    Pending, AnswerOf,
    testing::Values(
        Row{"<STATE> cannot, at this point in time, make a definitive statement.", "pending"},
        Row{"<STATE> will consider recommendations 5 and 6.", "pending"},
        Row{"These recommendations are under consideration.", "pending"},
        Row{"The recommendation requires further consideration.", "pending"},
        Row{"The Government will examine this recommendation.", "pending"},
        Row{"<STATE> reserves its position on this recommendation.", "pending"},
        Row{"<STATE> needs more time to take a position on this recommendation.", "pending"},
        Row{"No final decision has been taken on this recommendation.", "pending"},
        Row{"The Government is not yet in a position to respond to recommendation 1.", "pending"},
        Row{"The remaining recommendations will be answered in June.", "pending"},
        Row{"Recommendation 62.62 is neither accepted nor rejected.", "pending"},
        Row{"Under study", "pending"}, Row{"Pending", "pending"}));

INSTANTIATE_TEST_SUITE_P(
    Nothing, AnswerOf,
    testing::Values(Row{"", "none"}, Row{"See recommendation 24.", "none"},
                    Row{"<STATE> takes note of the concerns of the Committee.", "none"},
                    Row{"<STATE> also notes the adoption of the National Programme.", "none"},
                    Row{"We note with respect to 26.20 that 14 States adopted such laws.", "none"},
                    Row{"The Government is currently not planning to ratify the Convention.",
                        "none"},
                    Row{"The budget was doubled with the support of donors.", "none"},
                    Row{"Views presented by the State under review", "none"},
                    Row{"Each request for a visit is examined on its own merits.", "pending~"},
                    Row{"No execution has taken place since 1998.", "none"},
                    Row{"<STATE> supports new developments in palliative care.", "supported~"},
                    Row{"<STATE> agrees with the importance of the Programme.", "supported~"},
                    Row{"Victims are supported by centres of the State.", "none"},
                    Row{"Many of the supported recommendations concern Roma.", "none"},
                    Row{"6.40 was listed among those supported owing to an error.", "none"}));

class HeadingAnswer : public testing::TestWithParam<Row> {};

TEST_P(HeadingAnswer, heading) {
  for (const std::string_view state : kFiveStates) {
    const std::string text = with_state(GetParam().text, state);
    EXPECT_EQ(compact(answer_of_heading(language_named("en"), text)), GetParam().answer) << text;
  }
}

INSTANTIATE_TEST_SUITE_P(
    All, HeadingAnswer,
    testing::Values(
        Row{"Accepted recommendations", "supported"},
        Row{"Recommendations that enjoy the support of <STATE>", "supported"},
        Row{"Recommendations which <STATE> accepts", "supported"},
        Row{"Accepted recommendations that <STATE> considers already implemented or in process "
            "of implementation",
            "supported*"},
        Row{"Recommendations regarded as fully or partly implemented", "implemented"},
        Row{"Noted recommendations", "noted"}, Row{"Recommendations that <STATE> notes", "noted"},
        Row{"<STATE> notes the following recommendations:", "noted"},
        Row{"Recommendations that do not enjoy the support of <STATE>", "noted"},
        Row{"Not supported", "noted"}, Row{"Partially accepted recommendations", "partly"},
        Row{"Supported/Noted", "partly"}, Row{"Recommendations under consideration", "pending"},
        Row{"Recommendations to be examined", "pending"}, Row{"Support for victims", "none"},
        Row{"Technical assistance and support", "none"}, Row{"Notes", "none"},
        Row{"Views on conclusions presented by the State under review", "none"},
        Row{"Rights of women", "none"}));

// What `read` makes of a text, the same for all five States. Names in it are "<STATE>" again.
template <class Read>
auto for_five_states(std::string_view text, Read read) {
  const auto first = read(with_state(text, kFiveStates.front()), kFiveStates.front());
  for (const std::string_view state : kFiveStates)
    EXPECT_EQ(read(with_state(text, state), state), first) << with_state(text, state);
  return first;
}

// Clauses that decide on their own.
std::vector<std::string> clauses(std::string_view sentence) {
  return for_five_states(sentence, [](const std::string& text, std::string_view state) {
    std::vector<std::string> lines;
    for (const AnswerClause& clause : answer_clauses(language_named("en"), text))
      lines.push_back(compact(clause.answer) + ": " +
                      without_state(text.substr(clause.begin, clause.end - clause.begin), state));
    return lines;
  });
}

AnswerReach reach(std::string_view clause) {
  return for_five_states(clause, [](const std::string& text, std::string_view) {
    return reach_of(language_named("en"), text);
  });
}

std::string part(std::string_view clause) {
  return for_five_states(clause, [](const std::string& text, std::string_view state) {
    return without_state(part_meant(language_named("en"), text), state);
  });
}

std::string reason(std::string_view sentence) {
  return for_five_states(sentence, [](const std::string& text, std::string_view state) {
    return without_state(reason_given(language_named("en"), text), state);
  });
}

using Lines = std::vector<std::string>;

TEST(AnswerClauses, decide_differently) {
  EXPECT_EQ(clauses("<STATE> accepts 83.1, 83.2 and cannot accept 83.3."),
            (Lines{"supported: <STATE> accepts 83.1, 83.2 ", "noted: and cannot accept 83.3."}));
  EXPECT_EQ(clauses("<STATE> accepts 1; 2 and 3, but rejects 4; 5."),
            (Lines{"supported: <STATE> accepts 1; 2 and 3", "noted: , but rejects 4; 5."}));
  EXPECT_EQ(clauses("Recommendations 5 and 6 are accepted and 7 and 8 are rejected."),
            (Lines{"supported: Recommendations 5 and 6 are accepted ",
                   "noted: and 7 and 8 are rejected."}));
  EXPECT_EQ(clauses("113.1 (accepted), 113.2 (noted), 113.3 (accepted in part)."),
            (Lines{"supported: 113.1 (accepted)", "noted: , 113.2 (noted)",
                   "partly: , 113.3 (accepted in part)."}));
  EXPECT_EQ(
      clauses("<STATE> accepts recommendations 1–9, of which 2 and 3 are already implemented."),
      (Lines{"supported: <STATE> accepts recommendations 1–9",
             "implemented: , of which 2 and 3 are already implemented."}));
  EXPECT_EQ(clauses("<STATE> accepts all recommendations except 12 and 45, which it notes."),
            (Lines{"supported: <STATE> accepts all recommendations",
                   "noted:  except 12 and 45, which it notes."}));
}

TEST(AnswerReach, all_and_the_rest) {
  EXPECT_EQ(reach("<STATE> accepts all recommendations."), AnswerReach::all);
  EXPECT_EQ(reach("All other recommendations are accepted."), AnswerReach::rest);
  EXPECT_EQ(reach("The remaining 33 recommendations are noted."), AnswerReach::rest);
  EXPECT_EQ(reach("<STATE> accepts all recommendations relating to children."), AnswerReach::named);
  EXPECT_EQ(reach("The remaining 157 recommendations, of which 124 are supported"),
            AnswerReach::named);
  EXPECT_EQ(reach("<STATE> accepts the recommendation."), AnswerReach::named);
}

TEST(AnswerParts, finds_parts_reasons_and_ordinals) {
  EXPECT_EQ(part("<STATE> accepts the recommendation regarding free legal aid."),
            "regarding free legal aid");
  EXPECT_EQ(part("<STATE> cannot accept the part that concerns detention."),
            "the part that concerns detention");
  EXPECT_EQ(part("<STATE> accepts the recommendation."), "");
  EXPECT_EQ(reason("<STATE> does not accept it, as it is unclear."), "as it is unclear.");
  EXPECT_EQ(ordinals_meant(language_named("en"), "the first two are accepted", 3),
            (std::vector<std::size_t>{0, 1}));
  EXPECT_EQ(ordinals_meant(language_named("en"), "and the last is noted", 3),
            (std::vector<std::size_t>{2}));
  EXPECT_TRUE(is_as_before(language_named("en"), "So are 101.40 and 101.41."));
  EXPECT_TRUE(opens_list(language_named("en"), "<STATE> accepts the following recommendations:"));
}

}  // namespace
}  // namespace uprex
