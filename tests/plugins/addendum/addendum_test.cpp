#include "plugins/addendum/read_addendum.hpp"

#include <gtest/gtest.h>

#include "tests/build_document.hpp"

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

TEST(AddendumMatch, TitlePages) {
  EXPECT_EQ(match_addendum(title_page().document), Match::sure);
  EXPECT_EQ(match_addendum(title_page("").document), Match::sure);
  EXPECT_EQ(match_addendum(DocumentBuilder()
                               .heading("A/HRC/28/15/Add.1")
                               .heading("Addendum")
                               .plain("Slovenia")
                               .document),
            Match::sure);
}

TEST(AddendumMatch, Letters) {
  EXPECT_EQ(match_addendum(DocumentBuilder()
                               .heading("Response of Samoa to the recommendations")
                               .plain("The universal periodic review of Samoa was held in May.")
                               .document),
            Match::maybe);
}

TEST(AddendumMatch, OtherDocuments) {
  EXPECT_EQ(match_addendum(Document{}), Match::no);
  EXPECT_EQ(match_addendum(DocumentBuilder()
                               .heading("A/HRC/28/15")
                               .heading("Report of the Working Group on the Universal Periodic "
                                        "Review")
                               .heading("Slovenia")
                               .heading("II. Conclusions and/or recommendations")
                               .item("115.1", "Ratify it (France).")
                               .document),
            Match::no);
  EXPECT_EQ(match_addendum(DocumentBuilder()
                               .heading("A/HRC/28/3/Add.1")
                               .heading("Visit to a country")
                               .plain("The High Commissioner reports.")
                               .document),
            Match::no);
}

TEST(Addendum, Identity) {
  const Extraction extraction =
      extract_addendum(title_page()
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

TEST(Addendum, WithoutAnswersSaysSo) {
  const Extraction extraction =
      extract_addendum(title_page().plain("Slovenia thanks all delegations.").document);
  EXPECT_TRUE(extraction.positions.empty());
  ASSERT_EQ(extraction.document.diagnostics.size(), 1u);
  EXPECT_EQ(extraction.document.diagnostics[0].code, "no_answers");
  EXPECT_THROW(extract_addendum(DocumentBuilder().plain("A poem.").document), LoadError);
}

}  // namespace
}  // namespace uprex
