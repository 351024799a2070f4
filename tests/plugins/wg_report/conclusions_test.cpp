// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/wg_report/conclusions.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "tests/build_document.hpp"
#include "tests/read_document.hpp"

namespace uprex {
namespace {

const std::string kSupported =
    "The recommendations formulated during the interactive dialogue and listed below enjoy the "
    "support of Slovenia:";
const std::string kImplemented =
    "The following recommendations enjoy the support of Slovenia, which considers that they are "
    "already implemented:";
const std::string kNoted = "The recommendations below did not enjoy the support of Slovenia:";
const std::string kPending =
    "The following recommendations will be examined by Slovenia, which will provide responses in "
    "due time.";
const std::string kNeutral =
    "In the course of the discussion, the following recommendations were made to Slovenia:";
const std::string kDisclaimer =
    "All conclusions and/or recommendations contained in the present report reflect the position "
    "of the submitting State(s) and/or the State under review.";

// A report of Slovenia up to the heading of its conclusions; its dialogue is paragraphs 1 to 5.
DocumentBuilder report() {
  DocumentBuilder builder;
  builder.head("A/HRC/14/15");
  builder.paragraph("1.",
                    "The Working Group held its seventh session from 8 to 19 February 2010. The "
                    "review of Slovenia was held at the 15th meeting.");
  builder.paragraph("2.", "France recommended that Slovenia (a) ratify OP-CAT; (b) sign CED.");
  builder.paragraph("3.", "Algeria spoke. It recommended a moratorium.");
  builder.paragraph("4.", "Slovenia thanked all.").paragraph("5.", "It closed.");
  return builder.heading("II. Conclusions and/or recommendations");
}

Extraction extracted(const DocumentBuilder& builder, Numbering numbering) {
  const Document document = builder.build();
  const auto outline = outline_of(language_named("en"), document);
  Extraction extraction;
  if (!outline) return extraction;
  extraction.document = record_of(identified(document));
  read_conclusions(document, *outline, numbering, extraction);
  std::set<std::string> ids;
  for (const Recommendation& r : extraction.recommendations)
    EXPECT_TRUE(ids.insert(r.id).second) << r.id << " twice";
  return extraction;
}

Lines dotted(const DocumentBuilder& builder) {
  return compact(extracted(builder, Numbering::dotted).recommendations);
}

Lines local(const DocumentBuilder& builder) {
  return compact(extracted(builder, Numbering::local).recommendations);
}

TEST(Conclusions, each_lead_in_decides_the_items_below_it) {
  EXPECT_EQ(dotted(report()
                       .paragraph("6.", kSupported)
                       .item("6.1.", "Ratify CEDAW (France);")
                       .item("6.2.", "Sign CAT (Chile, Peru).")
                       .paragraph("7.", kImplemented)
                       .item("7.1.", "Protect women (Chad);")
                       .paragraph("8.", kPending)
                       .item("8.1.", "Abolish torture (Mali);")
                       .paragraph("9.", kNoted)
                       .item("9.1.", "Abolish the death penalty (Italy);")
                       .paragraph("10.", kDisclaimer)),
            (Lines{"6.1 supported Ratify CEDAW [FRA]", "6.2 supported Sign CAT [CHL PER]",
                   "7.1 supported* Protect women [TCD]", "8.1 pending Abolish torture [MLI]",
                   "9.1 noted Abolish the death penalty [ITA]"}));
}

TEST(Conclusions, positions_say_where) {
  const auto extraction =
      extracted(report().paragraph("6.", kImplemented).item("6.1.", "Ratify CEDAW (France);"),
                Numbering::dotted);
  ASSERT_EQ(extraction.recommendations.size(), 1u);
  const Recommendation& r = extraction.recommendations[0];
  EXPECT_EQ(r.positions, (std::vector<Position>{{Response::supported, true, "A/HRC/14/15", "6", 1,
                                                 kImplemented, std::nullopt}}));
  EXPECT_EQ(r.state_under_review, "SVN");
  EXPECT_EQ(r.session, 7);
  EXPECT_EQ(r.source.page, 1);
}

TEST(Conclusions, local_numbers) {
  EXPECT_EQ(local(report()
                      .paragraph("6.", kSupported)
                      .paragraph("1.", "Ratify CEDAW (France);", 20)
                      .paragraph("2.", "Sign CAT (Chile);", 20)
                      .paragraph("7.", kNoted)
                      .paragraph("1.", "Abolish torture (Mali);", 20)),
            (Lines{"6.1 supported Ratify CEDAW [FRA]", "6.2 supported Sign CAT [CHL]",
                   "7.1 noted Abolish torture [MLI]"}));
}

TEST(Conclusions, letters_on_their_own_lines) {
  EXPECT_EQ(local(report()
                      .paragraph("6.", kSupported)
                      .paragraph("1.", "Ratify:", 20)
                      .item("(a)", "CEDAW;", 40)
                      .item("(b)", "CAT (Chile);", 40)),
            (Lines{"6.1 supported Ratify: (a) CEDAW; (b) CAT [CHL]"}));
}

TEST(Conclusions, parts_of_an_item) {
  EXPECT_EQ(
      dotted(
          report().paragraph("6.", kNoted).item("6.1.", "Ratify CEDAW (France); sign CAT (Chad);")),
      (Lines{"6.1/a noted Ratify CEDAW [FRA]", "6.1/b noted Sign CAT [TCD]"}));
}

TEST(Conclusions, items_without_a_number_and_under_headings) {
  EXPECT_EQ(dotted(report()
                       .paragraph("6.", kSupported)
                       .heading("Civil rights")
                       .item("6.1.", "Ratify CEDAW (France);")
                       .plain("Sign CAT (Chile).")
                       .plain("Slovenia thanked all.")),
            (Lines{"6.1 supported Ratify CEDAW [FRA]", "6 supported Sign CAT [CHL]"}));
}

TEST(Conclusions, numbers_out_of_sequence_and_repeated) {
  EXPECT_EQ(dotted(report()
                       .paragraph("6.", kSupported)
                       .item("6.1.", "Ratify CEDAW (France);")
                       .item("6.1.", "Sign CAT (Chile);")
                       .item("5.3.", "Abolish torture (Mali);")),
            (Lines{"6.1 supported Ratify CEDAW [FRA]",
                   "6.1~2 supported Sign CAT [CHL] {number_out_of_sequence number_repeated}",
                   "5.3 supported Abolish torture [MLI] {number_out_of_sequence}"}));
}

TEST(Conclusions, a_recommendation_inside_the_lead_in) {
  EXPECT_EQ(dotted(report().paragraph(
                "6.",
                "The following recommendation did not enjoy the support of Slovenia: Abolish the "
                "death penalty (Albania). Slovenia explains that it has none.")),
            (Lines{"6 noted Abolish the death penalty [ALB] {text_from_lead_in}"}));
  EXPECT_EQ(dotted(report().paragraph(
                "6.",
                "The following recommendation will be examined by Slovenia, which will provide "
                "responses in due time: “Ratify CEDAW (Albania)”.")),
            (Lines{"6 pending Ratify CEDAW [ALB] {text_from_lead_in}"}));
}

TEST(Conclusions, the_decision_may_follow_the_list) {
  const std::string later =
      "The response of Slovenia to these recommendations will be included in the outcome report.";
  EXPECT_EQ(dotted(report()
                       .paragraph("6.", kNeutral)
                       .item("6.1.", "Ratify CEDAW (France);")
                       .paragraph("7.", later)),
            (Lines{"6.1 pending Ratify CEDAW [FRA]"}));
  EXPECT_EQ(dotted(report()
                       .paragraph("6.", kNeutral)
                       .item("6.1.", "Ratify CEDAW (France);")
                       .paragraph("7.",
                                  "All recommendations have been examined by Slovenia and enjoy "
                                  "its support.")),
            (Lines{"6.1 supported Ratify CEDAW [FRA]"}));
  const auto extraction = extracted(report()
                                        .paragraph("6.", kNeutral)
                                        .item("6.1.", "Ratify CEDAW (France);")
                                        .paragraph("7.", later),
                                    Numbering::dotted);
  ASSERT_EQ(extraction.recommendations.at(0).positions.size(), 1u);
  EXPECT_EQ(extraction.recommendations[0].positions[0].paragraph, "7");
}

TEST(Conclusions, items_without_a_decision_are_pending) {
  const auto extraction = extracted(
      report().paragraph("6.", kNeutral).item("6.1.", "Ratify CEDAW (France);"), Numbering::dotted);
  EXPECT_EQ(compact(extraction.recommendations), (Lines{"6.1 pending Ratify CEDAW [FRA]"}));
  EXPECT_TRUE(extraction.recommendations[0].positions.empty());
}

TEST(Conclusions, sentences_that_decide_nothing) {
  EXPECT_EQ(dotted(report()
                       .paragraph("6.", "Slovenia would like to thank all.")
                       .item("6.1.", "Ratify CEDAW (France);")),
            (Lines{"6.1 unclear Ratify CEDAW [FRA] {lead_in_unknown}"}));
  EXPECT_EQ(dotted(report().item("5.1.", "Ratify CEDAW (France);")),
            (Lines{"5.1 unclear Ratify CEDAW [FRA] {no_lead_in}"}));
}

DocumentBuilder three_pending() {
  return report()
      .paragraph("6.", kPending)
      .item("6.1.", "Ratify CEDAW (France);")
      .item("6.2.", "Sign CAT (Chile);")
      .item("6.3.", "Abolish torture (Mali);");
}

TEST(Conclusions, decisions_by_number) {
  EXPECT_EQ(dotted(three_pending().paragraph(
                "7.",
                "The above recommendations from 6.1. to 6.2. cannot enjoy the support of "
                "Slovenia until the referendum takes place.")),
            (Lines{"6.1 noted Ratify CEDAW [FRA]", "6.2 noted Sign CAT [CHL]",
                   "6.3 pending Abolish torture [MLI]"}));
}

TEST(Conclusions, one_sentence_may_decide_twice) {
  EXPECT_EQ(
      dotted(three_pending().paragraph(
          "7.",
          "Slovenia accepts recommendations 6.1 and 6.2, and cannot accept recommendation 6.3.")),
      (Lines{"6.1 supported Ratify CEDAW [FRA]", "6.2 supported Sign CAT [CHL]",
             "6.3 noted Abolish torture [MLI]"}));
}

TEST(Conclusions, every_list_of_a_paragraph_counts) {
  EXPECT_EQ(dotted(three_pending().paragraph(
                "7.",
                "Recommendation 6.1 enjoys the support of Slovenia. Recommendations 6.2 "
                "and 6.3 enjoy the support of Slovenia as well.")),
            (Lines{"6.1 supported Ratify CEDAW [FRA]", "6.2 supported Sign CAT [CHL]",
                   "6.3 supported Abolish torture [MLI]"}));
}

TEST(Conclusions, these_recommendations_may_follow) {
  EXPECT_EQ(
      dotted(report()
                 .paragraph("6.",
                            "The recommendations formulated during the interactive dialogue have "
                            "been examined "
                            "by Slovenia. These recommendations enjoy the support of Slovenia.")
                 .item("6.1.", "Ratify CEDAW (France);")
                 .item("6.2.", "Sign CAT (Chile).")),
      (Lines{"6.1 supported Ratify CEDAW [FRA]", "6.2 supported Sign CAT [CHL]"}));
}

TEST(Conclusions, keeps_and_flags_items_if_the_lead_in_is_not_understood) {
  const auto extraction =
      extracted(report()
                    .paragraph("6.", "These recommendations are in the hands of Slovenia.")
                    .item("6.1.", "Ratify CEDAW (France);"),
                Numbering::dotted);
  ASSERT_EQ(extraction.recommendations.size(), 1u);
  EXPECT_EQ(extraction.recommendations[0].response, Response::unclear);
  EXPECT_EQ(extraction.recommendations[0].review, std::vector{Reason::lead_in_unknown});
}

TEST(Conclusions, reports_numbers_without_a_recommendation) {
  const auto extraction =
      extracted(three_pending().paragraph("7.", "Slovenia rejected recommendations 6.7 and 6.8."),
                Numbering::dotted);
  ASSERT_EQ(extraction.document.diagnostics.size(), 1u);
  EXPECT_EQ(extraction.document.diagnostics[0].code, "unresolved_reference");
  EXPECT_EQ(extraction.document.diagnostics[0].paragraph, "7");
}

TEST(Conclusions, some_are_implemented) {
  const std::string some =
      "Slovenia considers that recommendations Nos. 2 and 3 above are already "
      "implemented.";
  EXPECT_EQ(local(report()
                      .paragraph("6.", kSupported)
                      .paragraph("1.", "Ratify CEDAW (France);", 20)
                      .paragraph("2.", "Sign CAT (Chile);", 20)
                      .paragraph("3.", "Abolish torture (Mali);", 20)
                      .paragraph("7.", some)),
            (Lines{"6.1 supported Ratify CEDAW [FRA]", "6.2 supported* Sign CAT [CHL]",
                   "6.3 supported* Abolish torture [MLI]"}));
}

TEST(Conclusions, out_of_which_some_are_implemented) {
  EXPECT_EQ(local(report()
                      .paragraph("6.",
                                 "The recommendations listed below enjoy the support of Slovenia, "
                                 "out of which recommendations 2 to 3 Slovenia considers as "
                                 "already implemented:")
                      .paragraph("1.", "Ratify CEDAW (France);", 20)
                      .paragraph("2.", "Sign CAT (Chile);", 20)
                      .paragraph("3.", "Abolish torture (Mali);", 20)),
            (Lines{"6.1 supported Ratify CEDAW [FRA]", "6.2 supported* Sign CAT [CHL]",
                   "6.3 supported* Abolish torture [MLI]"}));
}

TEST(Conclusions, comments) {
  const std::string comment =
      "With regard to the recommendation in paragraph 6.1 above, Slovenia indicated that it might.";
  const auto extraction = extracted(report()
                                        .paragraph("6.", kNoted)
                                        .item("6.1.", "Ratify CEDAW (France);")
                                        .item("6.2.", "Sign CAT (Chile);")
                                        .paragraph("7.", comment)
                                        .plain("Explained at length (Chile)."),
                                    Numbering::dotted);
  ASSERT_EQ(compact(extraction.recommendations),
            (Lines{"6.1 noted Ratify CEDAW [FRA]", "6.2 noted Sign CAT [CHL]"}));
  EXPECT_EQ(extraction.recommendations[0].positions.at(0).comment, comment);
  EXPECT_FALSE(extraction.recommendations[1].positions.at(0).comment);
}

TEST(Conclusions, ignores_items_that_only_explain) {
  EXPECT_EQ(local(report()
                      .paragraph("6.", kNoted)
                      .paragraph("1.", "Ratify CEDAW (France);", 20)
                      .paragraph("2.",
                                 "With regard to the recommendation to ratify CEDAW (France), "
                                 "Slovenia indicated that it might.",
                                 20)),
            (Lines{"6.1 noted Ratify CEDAW [FRA]"}));
}

TEST(Conclusions, recommendations_of_the_dialogue) {
  EXPECT_EQ(dotted(report().paragraph("6.",
                                      "The recommendations noted in paragraphs 2 (b) and 3 above "
                                      "did not enjoy the support of Slovenia.")),
            (Lines{"2(b) noted Sign CED [FRA] {text_from_body}",
                   "3 noted Recommended a moratorium [DZA] {text_from_body}"}));
  const auto extraction = extracted(
      report().paragraph("6.",
                         "The recommendations noted in paragraphs 2 (z) and 3 above did not "
                         "enjoy the support of Slovenia."),
      Numbering::dotted);
  EXPECT_EQ(extraction.recommendations.size(), 1u);
  ASSERT_EQ(extraction.document.diagnostics.size(), 1u);
  EXPECT_EQ(extraction.document.diagnostics[0].paragraph, "6");
}

TEST(Conclusions, two_positions_on_one_of_the_dialogue) {
  const auto extraction =
      extracted(report()
                    .paragraph("6.",
                               "The recommendations noted in paragraphs 2 (b) and 3 above did not "
                               "enjoy the support of Slovenia.")
                    .paragraph("7.",
                               "Slovenia takes note of the recommendations reflected in paragraph "
                               "3, and offers the following comments: none."),
                Numbering::dotted);
  ASSERT_EQ(extraction.recommendations.size(), 2u);
  EXPECT_EQ(extraction.recommendations[0].positions.size(), 1u);
  ASSERT_EQ(extraction.recommendations[1].positions.size(), 2u);
  EXPECT_EQ(extraction.recommendations[1].positions[0].paragraph, "6");
  EXPECT_EQ(extraction.recommendations[1].positions[1].paragraph, "7");
}

TEST(Conclusions, supported_and_noted_is_a_conflict) {
  EXPECT_EQ(
      dotted(report()
                 .paragraph("6.", kSupported)
                 .item("6.1.", "Ratify CEDAW (France);")
                 .item("6.2.", "Sign CAT (Chile);")
                 .paragraph("7.", "Slovenia rejected recommendation 6.2.")),
      (Lines{"6.1 supported Ratify CEDAW [FRA]", "6.2 noted Sign CAT [CHL] {position_conflict}"}));
}

TEST(Conclusions, recommendations_only_in_a_note) {
  EXPECT_EQ(dotted(report()
                       .note("143", "Stop occupying Strelsau (Georgia).")
                       .paragraph("6.",
                                  "In the view of Slovenia, the recommendations in the footnote "
                                  "below are not relevant.^143^")),
            (Lines{"6 noted Stop occupying Strelsau [GEO] {text_from_note}"}));
}

TEST(Conclusions, notes_of_items_are_their_own) {
  const auto extraction = extracted(report()
                                        .note("1", "As read: “Ratify it” (France).")
                                        .paragraph("6.", kSupported)
                                        .item("6.1.", "Ratify CEDAW (France);^1^"),
                                    Numbering::dotted);
  ASSERT_EQ(extraction.recommendations.size(), 1u);
  ASSERT_EQ(extraction.recommendations[0].notes.size(), 1u);
  EXPECT_EQ(extraction.recommendations[0].text, "Ratify CEDAW");
}

TEST(Conclusions, a_report_without_them_is_refused) {
  try {
    read_by("wg_report", DocumentBuilder().paragraph("1.", "Body").build());
    FAIL();
  } catch (const Error& error) {
    EXPECT_FALSE(error.advice().empty());
  }
}

TEST(Conclusions, reads_both_ways_of_numbering) {
  EXPECT_EQ(compact(read_by("wg_report", report()
                                             .paragraph("6.", kSupported)
                                             .item("6.1.", "Ratify CEDAW (France);")
                                             .item("6.2.", "Ratify CAT (France);")
                                             .build())
                        .recommendations),
            (Lines{"6.1 supported Ratify CEDAW [FRA]", "6.2 supported Ratify CAT [FRA]"}));
  EXPECT_EQ(compact(read_by("wg_report", report()
                                             .paragraph("6.", kSupported)
                                             .item("1.", "Ratify CEDAW (France);")
                                             .item("2.", "Ratify CAT (France);")
                                             .build())
                        .recommendations),
            (Lines{"6.1 supported Ratify CEDAW [FRA]", "6.2 supported Ratify CAT [FRA]"}));
}

TEST(Conclusions, pledges_are_read_too) {
  const auto extraction =
      read_by("wg_report", report()
                               .paragraph("6.", kSupported)
                               .item("6.1.", "Ratify CEDAW (France);")
                               .heading("III. Voluntary pledges and commitments")
                               .paragraph("7.", "Sign CED (soon).")
                               .heading("Annex")
                               .paragraph("8.", "The delegation (France).")
                               .build());
  EXPECT_EQ(extraction.recommendations.size(), 1u);
  ASSERT_EQ(extraction.pledges.size(), 1u);
  EXPECT_EQ(extraction.pledges[0].paragraph, "7");
}

}  // namespace
}  // namespace uprex
