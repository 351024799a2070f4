// SPDX-License-Identifier: GPL-3.0-or-later
// The many ways in which States say the same, and sentences of their explanations that say nothing
// of a recommendation although they use the same words.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "core/language/answer.hpp"
#include "core/language/decision.hpp"

namespace uprex {
namespace {

using Texts = std::vector<std::string_view>;

// The decision of a sentence; of its clauses, if they accept and refuse, a part.
Decision decision_of(std::string_view sentence) {
  const Answer answer = answer_of(language_named("en"), sentence);
  return answer.plain ? answer.decision : Decision::none;
}

Decision decision_of_heading(std::string_view heading) {
  const Answer answer = answer_of_heading(language_named("en"), heading);
  return answer.plain ? answer.decision : Decision::none;
}

TEST(Phrasings, supported) {
  for (const std::string_view sentence :
       Texts{"Kenya can go along with recommendations 5 and 6.",
             "Kenya says yes to recommendations 5 and 6.",
             "Kenya is pleased to accept recommendation 5.",
             "Kenya is happy to support recommendation 5.1.",
             "Recommendation 5.1 is acceptable to us.",
             "Kenya takes on board recommendation 5.1.",
             "We have decided to accept recommendation 5.1.",
             "The Government has resolved to support recommendation 5.1.",
             "Kenya considers recommendation 5.1 acceptable.",
             "Kenya gives a positive reply to recommendation 5.1.",
             "The reply to recommendation 5.1 is positive.",
             "The answer to recommendation 5.1 is affirmative.",
             "Kenya commits to implement recommendation 5.1.",
             "Recommendation 5.1 enjoys Kenya's full backing.",
             "Kenya subscribes fully to recommendation 5.1.",
             "Kenya adheres to recommendation 5.1.",
             "Kenya concurs with recommendation 5.1.",
             "Kenya is ready to accept recommendation 5.1.",
             "Kenya sees its way to accepting recommendation 5.1.",
             "Kenya does not object to recommendation 5.1.",
             "Kenya raises no objection to recommendation 5.1."})
    EXPECT_EQ(decision_of(sentence), Decision::supported) << sentence;
  for (const std::string_view heading :
       Texts{"Recommendations that Kenya is in a position to support",
             "Recommendations which have been endorsed by the Government",
             "Recommendations adhered to", "Recommendations welcomed by Kenya",
             "Recommendations receiving a favourable response", "Accepted with appreciation"})
    EXPECT_EQ(decision_of_heading(heading), Decision::supported) << heading;
}

TEST(Phrasings, noted) {
  for (const std::string_view sentence :
       Texts{"Kenya is not minded to accept recommendation 5.1.",
             "Kenya does not see its way to accept recommendation 5.1.",
             "Kenya regrets that it cannot accept recommendation 5.1.",
             "Kenya is not able at present to support recommendation 5.1.",
             "Recommendation 5.1 does not meet with the approval of Kenya.",
             "Recommendation 5.1 is not supported.",
             "Recommendation 5.1 has not been accepted.",
             "Recommendation 5.1 could not be endorsed.",
             "Recommendation 5.1 fails to win the support of Kenya.",
             "Kenya opposes recommendation 5.1.",
             "Kenya dissociates itself from recommendation 5.1.",
             "Kenya distances itself from recommendation 5.1.",
             "Kenya is unable to go along with recommendation 5.1.",
             "Kenya does not subscribe to recommendation 5.1.",
             "Recommendation 5.1 is not retained.",
             "The answer to recommendation 5.1 is negative.",
             "Kenya replies in the negative to recommendation 5.1.",
             "Kenya limits itself to noting recommendation 5.1.",
             "Kenya merely takes note of recommendation 5.1.",
             "Kenya acknowledges recommendation 5.1 but does not accept it.",
             "Recommendation 5.1 is duly taken note of.",
             "Note is taken of recommendation 5.1.",
             "Kenya can only take note of recommendation 5.1.",
             "Kenya wishes to note recommendation 5.1.",
             "Kenya turns down recommendation 5.1.",
             "Recommendation 5.1 is turned down.",
             "Kenya says no to recommendation 5.1.",
             "Kenya has no intention of accepting recommendation 5.1.",
             "Kenya does not consider recommendation 5.1 acceptable."})
    EXPECT_EQ(decision_of(sentence), Decision::noted) << sentence;
  for (const std::string_view heading : Texts{"Recommendations not enjoying support",
                                              "Recommendations which Kenya is unable to accept",
                                              "Recommendations that are merely noted"})
    EXPECT_EQ(decision_of_heading(heading), Decision::noted) << heading;
}

TEST(Phrasings, partially_supported) {
  for (const std::string_view sentence :
       Texts{"Kenya accepts recommendation 5.1 with the exception of its last part.",
             "Kenya accepts the first part of recommendation 5.1 only.",
             "Kenya accepts recommendation 5.1 except for the reference to a moratorium.",
             "Recommendation 5.1 is accepted in so far as training is concerned.",
             "Kenya can accept recommendation 5.1 only in part.",
             "Recommendation 5.1 is partly acceptable.",
             "Recommendation 5.1 is supported to the extent that it is in line with the "
             "Constitution.",
             "Recommendation 5.1 enjoys partial support.",
             "Kenya supports recommendation 5.1 partially.",
             "Kenya accepts part of recommendation 5.1.",
             "Recommendation 5.1 is accepted, but not the part on the death penalty.",
             "Kenya accepts the objective of recommendation 5.1 but not the means.",
             "Half of recommendation 5.1 is accepted."})
    EXPECT_EQ(decision_of(sentence), Decision::partially_supported) << sentence;
  for (const std::string_view heading :
       Texts{"Supported with reservations", "Partial acceptance", "Accepted as to its first part"})
    EXPECT_EQ(decision_of_heading(heading), Decision::partially_supported) << heading;
}

TEST(Phrasings, pending) {
  for (const std::string_view sentence :
       Texts{"Kenya will come back to recommendation 5.1 in June.",
             "Kenya requests more time to examine recommendation 5.1.",
             "Recommendation 5.1 is still being examined.",
             "A decision on recommendation 5.1 will be taken later.",
             "The position on recommendation 5.1 will be communicated later.",
             "Kenya reserves its answer to recommendation 5.1.",
             "Recommendation 5.1 remains under examination.",
             "Kenya is not in a position to reply to recommendation 5.1 yet.",
             "No decision has been reached on recommendation 5.1.",
             "Recommendation 5.1 is deferred.", "Kenya postpones its reply to recommendation 5.1.",
             "An answer to recommendation 5.1 will follow.",
             "Consultations on recommendation 5.1 are not finished.",
             "Recommendation 5.1 needs further consultations."})
    EXPECT_EQ(decision_of(sentence), Decision::pending) << sentence;
  for (const std::string_view heading :
       Texts{"Awaiting decision", "Response to follow", "To be determined", "Open"})
    EXPECT_EQ(decision_of_heading(heading), Decision::pending) << heading;
}

TEST(Phrasings, explanations_answer_nothing) {
  for (const std::string_view sentence :
       Texts{"The Government considers that no form of violence is acceptable.",
             "In 2020, 35 police officers were dismissed for ill-treatment.",
             "Officers who torture are prosecuted; they are dismissed.",
             "The Bill was tabled in May. It received the approval of the Senate.",
             "Two complaints were lodged; one was upheld and the other dismissed.",
             "One bill was withdrawn and the other approved.",
             "The Ministry does not object to visits of NGOs to prisons.",
             "The Ministry will provide a coordinated response to gender-based violence.",
             "The Supreme Court postponed its decision on the death penalty.",
             "Confessions under torture are void; they are inadmissible in court.",
             "The Government supports a part of the costs of school meals.",
             "The office received ten applications: three were rejected."})
    EXPECT_EQ(decision_of(sentence), Decision::none) << sentence;
}

}  // namespace
}  // namespace uprex
