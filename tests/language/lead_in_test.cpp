// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/lead_in.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

namespace uprex {
namespace {

// "supported below", with "implemented" or "in part" where the sentence says so.
std::string compact(const LeadIn& lead_in) {
  constexpr std::array kKinds{"none", "disclaimer", "neutral", "comment"};
  constexpr std::array kDecisions{"none",  "supported", "partly_supported",
                                  "noted", "pending",   "implemented"};
  constexpr std::array kScopes{"below", "above", "listed", "body"};
  std::string text = kKinds.at(static_cast<std::size_t>(lead_in.kind));
  if (lead_in.says_nothing() || lead_in.kind == LeadInKind::disclaimer) return text;
  if (lead_in.kind == LeadInKind::none)
    text = kDecisions.at(static_cast<std::size_t>(lead_in.decision));
  text += std::string(" ") + kScopes.at(static_cast<std::size_t>(lead_in.scope));
  if (lead_in.implemented) text += " implemented";
  if (lead_in.partly_implemented) text += " in part";
  return text;
}

struct Row {
  std::string sentence, expected;
};

// Models of the secretariat and what States made of them.
const std::vector<Row> kSupported = {
    {"The recommendations formulated during the interactive dialogue have been examined by "
     "Ruritania and the recommendations listed below enjoy the support of Ruritania:",
     "supported below"},
    {"The recommendations formulated during the interactive dialogue and listed below enjoy the "
     "support of Ruritania:",
     "supported below"},
    {"The recommendations formulated during the interactive dialogue/listed below have been "
     "examined by Ruritania and enjoy its support:",
     "supported below"},
    {"The recommendations formulated during the interactive dialogue and listed below have been "
     "examined by and enjoy the support of Ruritania:",
     "supported below"},
    {"The recommendations formulated during the interactive dialogue listed below have been "
     "examined by Ruritania and enjoyed its support:",
     "supported below"},
    {"The recommendations formulated during the interactive dialogue and listed below enjoy the "
     "support Ruritania:",
     "supported below"},
    {"The State under review considered the recommendations made during the interactive dialogue "
     "which are contained in section II B above, and agreed on the following:",
     "supported below"},
    {"Ruritania considered the recommendations made during the interactive dialogue and listed "
     "below, and agrees to follow up on them:",
     "supported below"},
    {"The recommendations formulated during the interactive dialogue/listed below enjoy the "
     "support of Ruritania. It was recommended that Ruritania:",
     "supported below"},
    {"The following recommendations have been accepted by Ruritania:", "supported below"},
    {"Ruritania accepts the following recommendations:", "supported below"},
    {"The recommendations listed above enjoy the support of Ruritania.", "supported above"},
    {"All recommendations formulated during the interactive dialogue have been examined by "
     "Ruritania and enjoy the support of Ruritania.",
     "supported above"},
    {"The Government accepts the recommendations 1–3, 14–16, 161.", "supported listed"},
    {"The following recommendations enjoy the support of Ruritania, which considers that they are "
     "already implemented or in the process of implementation:",
     "supported below implemented"},
    {"The following recommendations enjoy the support of Ruritania, which considers that they are "
     "in the process of implementation:",
     "supported below implemented"},
    {"The following recommendations enjoy the support of Ruritania, which considers that they have "
     "already been implemented:",
     "supported below implemented"},
    {"The following recommendations enjoy the support of Ruritania, which considers that they are "
     "in the process of being implemented.",
     "supported below implemented"},
    {"The following enjoy the support of Ruritania which considers that they are already "
     "implemented or in the process of implementation.",
     "supported below implemented"},
    {"The recommendations listed below enjoy the support of Ruritania, out of which "
     "recommendations 102 to 123 Ruritania considers as already implemented or in the process of "
     "implementation:",
     "supported below in part"},
};

const std::vector<Row> kPartlySupported = {
    {"The following recommendations enjoy the partial support of Ruritania:",
     "partly_supported below"},
    {"The recommendations below have been partially accepted by Ruritania:",
     "partly_supported below"},
    {"Ruritania accepts in part recommendations 115.3 and 115.9.", "partly_supported listed"},
    {"Ruritania partially supports the recommendations above.", "partly_supported above"},
};

const std::vector<Row> kImplemented = {
    {"Ruritania considers that recommendations Nos. 8, 9 and 10 above are either already "
     "implemented or in the process of implementation.",
     "implemented listed implemented"},
    {"Ruritania considers that recommendations Nos. 8 and 9 above have already been implemented or "
     "are in the process of implementation..",
     "implemented listed implemented"},
    {"Ruritania considers that recommendation 118.1 above has already been implemented.",
     "implemented listed implemented"},
    {"Ruritania considers that the recommendations listed above are either already implemented or "
     "in the process of implementation.",
     "implemented above implemented"},
};

const std::vector<Row> kNoted = {
    {"The recommendations below did not enjoy the support of Ruritania:", "noted below"},
    {"The following recommendation did not enjoy the support of Ruritania:", "noted below"},
    {"The recommendations below do not enjoy the support of Ruritania:", "noted below"},
    {"The recommendations below did not enjoy the support of Ruritania and would thus be noted:",
     "noted below"},
    {"The following recommendations did not enjoy the support, since Ruritania considers that they "
     "are inaccurate and/or factually incorrect:",
     "noted below"},
    {"Ruritania considers that the recommendations below cannot be accepted:", "noted below"},
    {"Ruritania considers that the following recommendations cannot be accepted and would thus be "
     "noted:",
     "noted below"},
    {"The recommendations listed below were rejected by Ruritania for the following reasons: (a) "
     "they were submitted by Strelsau; and (b) they are not within the scope of the UPR:",
     "noted below"},
    {"The recommendations below did not enjoy the support of Ruritania, and Ruritania offers the "
     "following comments:",
     "noted below"},
    {"The recommendations below were noted by Ruritania:", "noted below"},
    {"The recommendations listed below have been noted by Ruritania:", "noted below"},
    {"Ruritania takes note of the recommendations listed below, and offers the following comments:",
     "noted below"},
    {"The following recommendations are noted and Ruritania indicated that they are pertaining to "
     "measures already being implemented or which had already been implemented:",
     "noted below implemented"},
    {"The above recommendations from 126.1. to 126.15. cannot enjoy the support of Ruritania until "
     "the referendum on the Constitution takes place.",
     "noted listed"},
    {"Ruritania rejected recommendations 79.1, 79.2 and 79.3 because there are internal control "
     "mechanisms.",
     "noted listed"},
    {"The recommendations above do not enjoy the support of Ruritania for the reasons explained in "
     "the national report and during the interactive dialogue.",
     "noted above"},
    {"Ruritania considers the above recommendations as either not applicable or irrelevant.",
     "noted above"},
    {"The recommendations noted in the report in paragraphs 23 (g), 26 (f) and 67 above did not "
     "enjoy the support of Ruritania.",
     "noted body"},
    {"The recommendations noted in the present report at paragraphs 16 (c), 17 and 71 (b) above "
     "did not enjoy the support of Ruritania.",
     "noted body"},
    {"One recommendation noted in the report in paragraph 30 above (to put an end to all "
     "slavery-related practices in the country) did not enjoy the support of Ruritania, since "
     "slavery does not exist in Ruritania.",
     "noted body"},
    {"The recommendations noted in the report in following paragraphs did not enjoy the support of "
     "the State: paragraphs 38(b); 53 (c) (d); 67 (a) (b) (c)",
     "noted body"},
    {"Ruritania considers that recommendations contained in paragraphs 27 (c), 44 (c) 74 (b) do "
     "not enjoy the support of Ruritania because they do not conform to its existing laws.",
     "noted body"},
    {"In the view of Ruritania, the recommendations contained in the report in paragraph 74 are "
     "not relevant as they do not comply with the basis of the review stipulated in HRC Resolution "
     "5/1.",
     "noted body"},
    {"Ruritania takes note of the recommendations reflected in paragraphs 23 (g) and 67, and "
     "offers the following comments:",
     "noted body"},
};

const std::vector<Row> kPending = {
    {"The following recommendations will be examined by Ruritania, which will provide responses in "
     "due time, but no later than the twenty-first session of the Human Rights Council in "
     "September 2012.",
     "pending below"},
    {"The following recommendations will be examined by Ruritania which will provide responses in "
     "due time. The responses of Ruritania to these recommendations will be included in the "
     "outcome report adopted by the Human Rights Council at its twelfth session:",
     "pending below"},
    {"The following recommendations will be examined by Ruritania, which will respond in due "
     "course, but no later than the twenty-first session of the Human Rights Council:",
     "pending below"},
    {"The following recommendations will be further examined by Ruritania, which will provide "
     "responses in due time.",
     "pending below"},
    {"The recommendations will be examined by Ruritania which will provide responses in due time.",
     "pending below"},
    {"The recommendations listed below will be further examined by Ruritania and responses will be "
     "provided in due time; ",
     "pending below"},
    {"In the course of the discussion, the following recommendations were made to Ruritania. These "
     "recommendations will be examined by Ruritania, which will provide responses in due time.",
     "pending below"},
    {"Ruritania will examine the following recommendations and provide responses concerning them "
     "in due time:",
     "pending below"},
    {"Ruritania notes the following recommendations and will provide appropriate responses in due "
     "time. The responses will be included in the outcome report:",
     "pending below"},
    {"Responses to the following recommendations will be provided by Ruritania in due time:",
     "pending below"},
    {"The response of Ruritania to these recommendations will be included in the outcome report "
     "adopted by the Human Rights Council at its twelfth session.",
     "pending above"},
    {"These recommendations will be examined by Ruritania which will provide responses in due "
     "time.",
     "pending above"},
    {"Ruritania will examine the above recommendations and will respond in due course.",
     "pending above"},
    {"Recommendations noted in paragraphs 28 (a); 36; 72 (b) in section I above, will be examined "
     "by Ruritania which will provide responses in due time.",
     "pending body"},
};

const std::vector<Row> kOthers = {
    {"In the course of the discussion, the following recommendations were made to Ruritania:",
     "neutral below"},
    {"During the interactive dialogue, different countries have presented recommendations as "
     "follows:",
     "neutral below"},
    {"In the course of discussions, it was recommended that Ruritania:", "neutral below"},
    {"Recommendations put forward to Ruritania and Strelsau have been clustered as follows:",
     "neutral below"},
    {"All conclusions and/or recommendations contained in the present report reflect the position "
     "of the submitting State(s) and /or the State under review thereon. They should not be "
     "construed as endorsed by the Working Group as a whole.",
     "disclaimer"},
    {"Conclusions and or recommendations set out in this report reflect the positions of the "
     "submitting States. They should not be construed as having been endorsed by the Working "
     "Group.",
     "disclaimer"},
    {"With regard to the recommendations in paragraphs 108.1 and 108.9 above, Ruritania indicated "
     "that it might consider acceding to the Rome Statute.",
     "comment body"},
    {"Concerning recommendations 117.1 and 117.2, Ruritania would have preferred that they be "
     "split into two. It cannot accept any recommendation that limits its position.",
     "comment listed"},
    {"Ruritania offered the following comments:", "comment below"},
    {"With regard to the two recommendations above, Ruritania offers the following comment: “The "
     "legislation provides necessary measures.”",
     "comment above"},
    // decide nothing
    {"In the course of the discussion, the following conclusions were made, with the agreement of "
     "the State under review:",
     "none"},
    {"Ruritania thanked all delegations for their interventions.", "none"},
    {"The delegation recalled the support of the United Nations in building schools.", "none"},
    {"", "none"},
};

void expect_read(const std::vector<Row>& rows) {
  for (const auto& [sentence, expected] : rows)
    EXPECT_EQ(compact(lead_in_of(language_named("en"), sentence)), expected) << sentence;
}

TEST(LeadIn, supported) { expect_read(kSupported); }
TEST(LeadIn, partly_supported) { expect_read(kPartlySupported); }
TEST(LeadIn, implemented) { expect_read(kImplemented); }
TEST(LeadIn, noted) { expect_read(kNoted); }
TEST(LeadIn, pending) { expect_read(kPending); }
TEST(LeadIn, others_decide_nothing) { expect_read(kOthers); }

TEST(LeadIn, the_sentence_about_the_list_decides) {
  const std::pair<std::string_view, std::string_view> table[]{
      {"The recommendations listed below enjoy the support of Ruritania. Ruritania noted that the "
       "other "
       "recommendations could not be accepted.",
       "supported below"},
      {"The following recommendations were noted with appreciation and enjoy the support of "
       "Ruritania:",
       "supported below"},
      {"In the course of the discussion, the following recommendations were made. These "
       "recommendations will be "
       "examined by Ruritania, which will provide responses in due time.",
       "pending below"},
      {"The recommendations noted in paragraphs 5 and 6 above did not enjoy the support of "
       "Ruritania. Ruritania "
       "rejected those recommendations based on one or more of the following arguments: (a) none.",
       "noted body"},
      {"The following recommendations enjoy the partial support of Ruritania:",
       "partly_supported below"},
  };
  for (const auto& [sentence, expected] : table)
    EXPECT_EQ(compact(lead_in_of(language_named("en"), sentence)), expected) << sentence;
}

TEST(LeadIn, clauses_that_decide_differently) {
  const auto clauses = deciding_clauses(
      language_named("en"),
      "Ruritania accepts recommendations 83.1 and 83.2, and cannot accept recommendation 83.3. It "
      "notes 83.4.");
  ASSERT_EQ(clauses.size(), 3u);
  EXPECT_EQ(clauses[0], "Ruritania accepts recommendations 83.1 and 83.2");
  EXPECT_EQ(clauses[1], "cannot accept recommendation 83.3.");
  EXPECT_EQ(clauses[2], "It notes 83.4.");
}

TEST(LeadIn, case_does_not_count) {
  EXPECT_EQ(compact(lead_in_of(language_named("en"),
                               "THE RECOMMENDATIONS BELOW DID NOT ENJOY THE SUPPORT OF X")),
            "noted below");
}

TEST(LeadIn, items_that_explain) {
  for (const std::string item :
       {"With regard to the recommendation to abolish the death penalty, Ruritania indicated",
        "Regarding recommendation 5, no law allows it", "On the recommendations on asylum, it said",
        "with respect to these recommendations, they are"})
    EXPECT_TRUE(explains_recommendation(language_named("en"), item)) << item;
  for (const std::string item :
       {"Follow the recommendations of the treaty bodies (Chile)",
        "With regard to children, ratify the Convention (Chile)",
        "Continue its efforts regarding recommendations of the Committee (Chile)", ""})
    EXPECT_FALSE(explains_recommendation(language_named("en"), item)) << item;
}

TEST(LeadIn, hostile_text_is_cheap) {
  for (const std::string unit :
       {"the following recommendations ", "not ", "\xE2\x80", "responses "}) {
    std::string text;
    while (text.size() < 2'000'000) text += unit;
    EXPECT_TRUE(lead_in_of(language_named("en"), text).says_nothing());
    EXPECT_FALSE(explains_recommendation(language_named("en"), text));
  }
}

}  // namespace
}  // namespace uprex
