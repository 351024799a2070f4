// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/build_document.hpp"
#include "tests/read_document.hpp"

namespace uprex {
namespace {

DocumentBuilder title_page(std::string_view symbol = "A/HRC/28/15/Add.1") {
  return DocumentBuilder()
      .page()
      .heading("United Nations " + std::string(symbol))
      .heading("Report of the Working Group on the Universal Periodic Review*")
      .heading("Slovenia")
      .heading("Addendum")
      .heading(
          "Views on conclusions and/or recommendations, voluntary commitments and replies "
          "presented by the State under review")
      .page();
}

TEST(AddendumMatch, title_pages) {
  EXPECT_EQ(chosen(title_page().document), "addendum");
  EXPECT_EQ(chosen(title_page("").document), "addendum");
  EXPECT_EQ(chosen(DocumentBuilder()
                       .heading("A/HRC/28/15/Add.1")
                       .heading("Addendum")
                       .plain("Slovenia")
                       .document),
            "addendum");
}

TEST(AddendumMatch, letters) {
  EXPECT_EQ(chosen(DocumentBuilder()
                       .heading("Response of Samoa to the recommendations")
                       .plain("The universal periodic review of Samoa was held in May.")
                       .document),
            "addendum");
}

TEST(AddendumMatch, other_documents) {
  EXPECT_EQ(chosen(Document{}), "none");
  EXPECT_EQ(chosen(DocumentBuilder()
                       .heading("A/HRC/28/15")
                       .heading("Report of the Working Group on the Universal Periodic "
                                "Review")
                       .heading("Slovenia")
                       .heading("II. Conclusions and/or recommendations")
                       .item("115.1", "Ratify it (France).")
                       .document),
            "wg_report");
  EXPECT_EQ(chosen(DocumentBuilder()
                       .heading("A/HRC/28/3/Add.1")
                       .heading("Visit to a country")
                       .plain("The High Commissioner reports.")
                       .document),
            "none");
}

TEST(Addendum, identity) {
  const Extraction extraction =
      read_by("addendum", title_page()
                              .paragraph("1.", "Slovenia received 3 recommendations.")
                              .paragraph("2.", "It accepts recommendation 115.1.")
                              .heading("Voluntary commitments")
                              .plain("Slovenia will ratify the Convention.")
                              .document);
  const DocumentRecord& record = extraction.document;
  EXPECT_EQ(record.kind, kind::kAddendum);
  EXPECT_EQ(record.symbol, "A/HRC/28/15/Add.1");
  EXPECT_EQ(record.state_under_review, "SVN");
  EXPECT_EQ(record.reviews, (std::vector<ReviewReference>{{"A/HRC/28/15", "SVN", {}}}));
  ASSERT_EQ(extraction.positions.size(), 1u);
  EXPECT_EQ(extraction.positions[0].id, "A/HRC/28/15/Add.1#115.1");
  ASSERT_EQ(record.totals.size(), 1u);
  EXPECT_EQ(record.totals[0].number, 3);
  ASSERT_EQ(extraction.pledges.size(), 1u);
  EXPECT_TRUE(record.diagnostics.empty());
}

TEST(Addendum, without_answers_says_so) {
  const Extraction extraction =
      read_by("addendum", title_page().plain("Slovenia thanks all delegations.").document);
  EXPECT_TRUE(extraction.positions.empty());
  ASSERT_EQ(extraction.document.diagnostics.size(), 1u);
  EXPECT_EQ(extraction.document.diagnostics[0].code, "no_answers");
  EXPECT_THROW(read_by("addendum", DocumentBuilder().plain("A poem.").document), LoadError);
}

}  // namespace
}  // namespace uprex
