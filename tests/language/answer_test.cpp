#include "core/language/answer.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

namespace uprex {
namespace {

// "supported*": the star says implemented; "~" says not plain; "none" says nothing.
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

TEST_P(AnswerOf, Sentence) {
  EXPECT_EQ(compact(answer_of(language_named("en"), GetParam().text)), GetParam().answer)
      << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Supported, AnswerOf,
    testing::Values(
        Row{"Slovenia accepts the recommendation.", "supported"},
        Row{"Slovenia accepts these recommendations.", "supported"},
        Row{"The Government of Slovenia accepts recommendations 1–5 and 14.", "supported"},
        Row{"Kenya supports recommendation 122.17.", "supported"},
        Row{"We support this recommendation.", "supported"},
        Row{"We support: 26.1–26.6, 26.8.", "supported"},
        Row{"Recommendations 5 and 6 enjoy the support of Kenya.", "supported"},
        Row{"This recommendation enjoys our full support.", "supported"},
        Row{"The recommendation has the support of the Government.", "supported"},
        Row{"Kenya is in a position to support recommendation 122.5.", "supported"},
        Row{"Malawi endorses the recommendation.", "supported"},
        Row{"Malawi agrees to this recommendation.", "supported"},
        Row{"Kenya agrees with recommendation 12.", "supported"},
        Row{"Malawi concurs with the recommendation.", "supported"},
        Row{"Malawi welcomes and supports the recommendation.", "supported"},
        Row{"Chile welcomes and will implement this recommendation.", "supported"},
        Row{"Malawi undertakes to implement this recommendation.", "supported"},
        Row{"The recommendation is accepted.", "supported"},
        Row{"Recommendations 122.1 and 122.2 are accepted.", "supported"},
        Row{"The recommendation is acceptable to Malawi.", "supported"},
        Row{"Malawi has no difficulty in accepting this recommendation.", "supported"},
        Row{"Accepted", "supported"}, Row{"Accepted.", "supported"}, Row{"SUPPORTED", "supported"},
        Row{"Yes", "supported"}, Row{"Agreed.", "supported"},
        Row{"Position of Kenya: Accepted", "supported"},
        Row{"Response: The Government accepts.", "supported"},
        Row{"Recommendations 14-19: supported.", "supported"},
        Row{"Slovenia supports the recommendation in principle.", "supported"},
        Row{"Accepted in principle.", "supported"},
        Row{"Slovenia accepts the recommendation in the sense that its law says so.", "supported"},
        Row{"Slovenia accepts the recommendation and notes that the new Plan retains it.",
            "supported"},
        Row{"Slovenia accepts the recommendation on the understanding that it is no problem.",
            "supported"},
        Row{"The delegation expressed its support for recommendation 22.", "supported"},
        Row{"Italy had accepted recommendations 1 to 9.", "supported"},
        Row{"Having reconsidered it, Georgia now supports recommendation 8.4.", "supported"},
        Row{"Recommendation 8.4, which had been noted, is now accepted.", "supported"},
        Row{"Malawi accepts to consider the recommendation.", "supported"}));

INSTANTIATE_TEST_SUITE_P(
    Implemented, AnswerOf,
    testing::Values(
        Row{"Slovenia accepts the recommendation; it has already been implemented.", "supported*"},
        Row{"Slovenia accepts the recommendation and has already implemented it.", "supported*"},
        Row{"Slovenia accepts this recommendation and already acts accordingly.", "supported*"},
        Row{"It enjoys the support of Italy, which considers it already implemented.",
            "supported*"},
        Row{"Accepted, already implemented.", "supported*"},
        Row{"ACCEPTED AND IMPLEMENTED", "supported*"}, Row{"Supported/Implemented", "supported*"},
        Row{"Yes (implemented)", "supported*"},
        Row{"Slovenia accepts them, and they are in the process of implementation.", "supported*"},
        Row{"Kenya considers recommendations 1–3 implemented and therefore supports them.",
            "supported*"},
        Row{"We consider that this recommendation is implemented.", "implemented"},
        Row{"Slovenia considers these recommendations implemented.", "implemented"},
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
    testing::Values(Row{"Kenya partially supports recommendations 5 and 6.", "partly"},
                    Row{"The recommendation is partially accepted.", "partly"},
                    Row{"Kenya accepts the recommendation in part.", "partly"},
                    Row{"Accepted in part", "partly"}, Row{"Partially", "partly"},
                    Row{"Partially supported.", "partly"}, Row{"Supported/Noted", "partly"},
                    Row{"Kenya accepts in part recommendation 101.21.", "partly"},
                    Row{"Kenya supports recommendations 1, 4 and 5 in part.", "partly"},
                    Row{"Kenya accepts the first part of the recommendation.", "partly"},
                    Row{"Malawi supports part of this recommendation.", "partly"},
                    Row{"Malawi accepts the recommendation only partially.", "partly"},
                    Row{"The recommendation enjoys the partial support of Kenya.", "partly"},
                    Row{"Kenya supports the recommendation with reservations.", "partly"},
                    Row{"Kenya cannot fully accept this recommendation.", "partly"},
                    Row{"Accepted with the exception of the word “all”.", "partly"},
                    Row{"Fiji had accepted the first part of recommendation 17.", "partly"},
                    Row{"Kenya accepts 83.1 and cannot accept 83.2.", "partly"},
                    Row{"The recommendation is partly accepted and partly noted.", "partly"}));

INSTANTIATE_TEST_SUITE_P(
    Noted, AnswerOf,
    testing::Values(Row{"For the time being, Slovenia notes recommendations 6–13.", "noted"},
                    Row{"Slovenia takes note of recommendation 5.", "noted"},
                    Row{"Malawi has taken due note of the recommendation.", "noted"},
                    Row{"The recommendation is noted.", "noted"},
                    Row{"The recommendation has been duly noted.", "noted"}, Row{"Noted", "noted"},
                    Row{"Noted.", "noted"}, Row{"Takes note", "noted"},
                    Row{"Slovenia does not accept this recommendation, as it is unclear.", "noted"},
                    Row{"Slovenia cannot accept the recommendation on family courts.", "noted"},
                    Row{"Kenya is not in a position to support recommendation 122.5.", "noted"},
                    Row{"Kenya is unable to accept the recommendation.", "noted"},
                    Row{"Mali regrets that it is unable to support this recommendation.", "noted"},
                    Row{"Recommendations 1 and 2 do not enjoy the support of Kenya.", "noted"},
                    Row{"This recommendation does not enjoy our support.", "noted"},
                    Row{"The recommendation fails to enjoy the support of Malawi.", "noted"},
                    Row{"The recommendation is not acceptable to Malawi.", "noted"},
                    Row{"Recommendation 35 is rejected.", "noted"},
                    Row{"Slovenia rejects this recommendation.", "noted"},
                    Row{"We do not agree with this recommendation.", "noted"},
                    Row{"Kenya disagrees with the recommendation.", "noted"},
                    Row{"Malawi opposes this recommendation.", "noted"},
                    Row{"Malawi declines the recommendation.", "noted"},
                    Row{"Malawi can neither accept nor implement the recommendation.", "noted"},
                    Row{"X could not accept recommendations 1-4.", "noted"},
                    Row{"Not accepted", "noted"}, Row{"Not supported.", "noted"},
                    Row{"No", "noted"}, Row{"Rejected", "noted"},
                    Row{"This recommendation should be considered as noted.", "noted"},
                    Row{"Its correct status is “noted”.", "noted"},
                    Row{"Norway has decided not to support recommendation 131.10.", "noted"},
                    Row{"Kenya does not consider itself in a position to accept it.", "noted"},
                    Row{"Kenya could not lend its support to recommendation 5.", "noted"},
                    Row{"Kenya cannot commit to implementing this recommendation.", "noted"},
                    Row{"Georgia withdraws its support for recommendation 6.31.", "noted"}));

INSTANTIATE_TEST_SUITE_P(
    Pending, AnswerOf,
    testing::Values(
        Row{"Slovenia cannot, at this point in time, make a definitive statement.", "pending"},
        Row{"Slovenia will consider recommendations 5 and 6.", "pending"},
        Row{"These recommendations are under consideration.", "pending"},
        Row{"The recommendation requires further consideration.", "pending"},
        Row{"The Government will examine this recommendation.", "pending"},
        Row{"Malawi reserves its position on this recommendation.", "pending"},
        Row{"Malawi needs more time to take a position on this recommendation.", "pending"},
        Row{"No final decision has been taken on this recommendation.", "pending"},
        Row{"The Government is not yet in a position to respond to recommendation 1.", "pending"},
        Row{"The remaining recommendations will be answered in June.", "pending"},
        Row{"Recommendation 62.62 is neither accepted nor rejected.", "pending"},
        Row{"Under study", "pending"}, Row{"Pending", "pending"}));

INSTANTIATE_TEST_SUITE_P(
    Nothing, AnswerOf,
    testing::Values(Row{"", "none"}, Row{"See recommendation 24.", "none"},
                    Row{"Slovenia takes note of the concerns of the Committee.", "none"},
                    Row{"Slovenia also notes the adoption of the National Programme.", "none"},
                    Row{"We note with respect to 26.20 that 14 States adopted such laws.", "none"},
                    Row{"The Government is currently not planning to ratify the Convention.",
                        "none"},
                    Row{"The budget was doubled with the support of donors.", "none"},
                    Row{"Views presented by the State under review", "none"},
                    Row{"Each request for a visit is examined on its own merits.", "pending~"},
                    Row{"No execution has taken place since 1998.", "none"},
                    Row{"Slovenia supports new developments in palliative care.", "supported~"},
                    Row{"Slovenia agrees with the importance of the Programme.", "supported~"},
                    Row{"Victims are supported by centres of the State.", "supported~"},
                    Row{"Many of the supported recommendations concern Roma.", "none"},
                    Row{"6.40 was listed among those supported owing to an error.", "none"}));

class HeadingAnswer : public testing::TestWithParam<Row> {};

TEST_P(HeadingAnswer, Heading) {
  EXPECT_EQ(compact(answer_of_heading(language_named("en"), GetParam().text)), GetParam().answer)
      << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    All, HeadingAnswer,
    testing::Values(
        Row{"Accepted recommendations", "supported"},
        Row{"Recommendations that enjoy the support of Slovenia", "supported"},
        Row{"Recommendations which the Kingdom of Morocco accepts", "supported"},
        Row{"Accepted recommendations that Slovenia considers already implemented or in process "
            "of implementation",
            "supported*"},
        Row{"Recommendations regarded as fully or partly implemented", "implemented"},
        Row{"Noted recommendations", "noted"}, Row{"Recommendations that X notes", "noted"},
        Row{"Palau notes the following recommendations:", "noted"},
        Row{"Recommendations that do not enjoy the support of Slovenia", "noted"},
        Row{"Not supported", "noted"}, Row{"Partially accepted recommendations", "partly"},
        Row{"Supported/Noted", "partly"}, Row{"Recommendations under consideration", "pending"},
        Row{"Recommendations to be examined", "pending"}, Row{"Support for victims", "none"},
        Row{"Technical assistance and support", "none"}, Row{"Notes", "none"},
        Row{"Views on conclusions presented by the State under review", "none"},
        Row{"Rights of women", "none"}));

// Clauses that decide on their own.
std::vector<std::string> clauses(std::string_view sentence) {
  std::vector<std::string> lines;
  for (const AnswerClause& clause : answer_clauses(language_named("en"), sentence))
    lines.push_back(compact(clause.answer) + ": " +
                    std::string(sentence.substr(clause.begin, clause.end - clause.begin)));
  return lines;
}

using Lines = std::vector<std::string>;

TEST(AnswerClauses, DecideDifferently) {
  EXPECT_EQ(clauses("X accepts 83.1, 83.2 and cannot accept 83.3."),
            (Lines{"supported: X accepts 83.1, 83.2 ", "noted: and cannot accept 83.3."}));
  EXPECT_EQ(clauses("X accepts 1; 2 and 3, but rejects 4; 5."),
            (Lines{"supported: X accepts 1; 2 and 3", "noted: , but rejects 4; 5."}));
  EXPECT_EQ(clauses("Recommendations 5 and 6 are accepted and 7 and 8 are rejected."),
            (Lines{"supported: Recommendations 5 and 6 are accepted ",
                   "noted: and 7 and 8 are rejected."}));
  EXPECT_EQ(clauses("113.1 (accepted), 113.2 (noted), 113.3 (accepted in part)."),
            (Lines{"supported: 113.1 (accepted)", "noted: , 113.2 (noted)",
                   "partly: , 113.3 (accepted in part)."}));
  EXPECT_EQ(clauses("X accepts recommendations 1–9, of which 2 and 3 are already implemented."),
            (Lines{"supported: X accepts recommendations 1–9",
                   "implemented: , of which 2 and 3 are already implemented."}));
  EXPECT_EQ(clauses("X accepts all recommendations except 12 and 45, which it notes."),
            (Lines{"supported: X accepts all recommendations except ",
                   "noted: 12 and 45, which it notes."}));
}

TEST(AnswerReach, AllAndTheRest) {
  EXPECT_EQ(reach_of(language_named("en"), "Kenya accepts all recommendations."), AnswerReach::all);
  EXPECT_EQ(reach_of(language_named("en"), "All other recommendations are accepted."),
            AnswerReach::rest);
  EXPECT_EQ(reach_of(language_named("en"), "The remaining 33 recommendations are noted."),
            AnswerReach::rest);
  EXPECT_EQ(
      reach_of(language_named("en"), "Kenya accepts all recommendations relating to children."),
      AnswerReach::named);
  EXPECT_EQ(reach_of(language_named("en"),
                     "The remaining 157 recommendations, of which 124 are supported"),
            AnswerReach::named);
  EXPECT_EQ(reach_of(language_named("en"), "Kenya accepts the recommendation."),
            AnswerReach::named);
}

TEST(AnswerParts, WhatIsMeant) {
  EXPECT_EQ(part_meant(language_named("en"),
                       "Slovenia accepts the recommendation regarding free legal aid."),
            "regarding free legal aid");
  EXPECT_EQ(part_meant(language_named("en"), "X cannot accept the part that concerns detention."),
            "the part that concerns detention");
  EXPECT_EQ(part_meant(language_named("en"), "Slovenia accepts the recommendation."), "");
  EXPECT_EQ(reason_given(language_named("en"), "X does not accept it, as it is unclear."),
            "as it is unclear.");
  EXPECT_EQ(ordinals_meant(language_named("en"), "the first two are accepted", 3),
            (std::vector<std::size_t>{0, 1}));
  EXPECT_EQ(ordinals_meant(language_named("en"), "and the last is noted", 3),
            (std::vector<std::size_t>{2}));
  EXPECT_TRUE(is_as_before(language_named("en"), "So are 101.40 and 101.41."));
  EXPECT_TRUE(opens_list(language_named("en"), "Kenya accepts the following recommendations:"));
}

}  // namespace
}  // namespace uprex
