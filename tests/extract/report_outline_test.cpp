#include "core/extract/report_outline.hpp"

#include <gtest/gtest.h>

#include <string>

#include "tests/build_document.hpp"

namespace uprex {
namespace {

std::string compact(const BlockRange& range) {
  return range.empty() ? "-" : std::to_string(range.begin) + '-' + std::to_string(range.end);
}

// "dialogue conclusions pledges" as ranges of blocks.
std::string outline(const DocumentBuilder& builder) {
  const auto found = outline_of(builder.document);
  if (!found) return "none";
  return compact(found->dialogue) + ' ' + compact(found->conclusions) + ' ' +
         compact(found->pledges);
}

TEST(Outline, ConclusionsUnderAnyOfTheirHeadings) {
  for (const std::string text :
       {"Conclusions and/or recommendations", "CONCLUSIONS AND/OR RECOMMENDATIONS",
        "II. Conclusions and/or recommendations", "III. CONCLUSIONS AND RECOMMENDATIONS",
        "II CONCLUSIONS AND / OR RECOMMENDATIONS**", "Conclusions and/or recommendations∗∗",
        "Conclusions and/or recommendations***", "Conclusion and recommendations"})
    EXPECT_EQ(outline(DocumentBuilder().plain("Body").heading(text).plain("83")), "0-1 2-3 -")
        << text;
  for (const std::string text :
       {"Conclusions", "Recommendations", "Conclusions and/or recommendations of the Committee",
        "The conclusions and/or recommendations", "Summary of conclusions and recommendations"})
    EXPECT_EQ(outline(DocumentBuilder().plain("Body").heading(text).plain("83")), "none") << text;
}

TEST(Outline, TheTableOfContentsIsNoSection) {
  EXPECT_EQ(outline(DocumentBuilder().row("Conclusions and/or recommendations").plain("83")),
            "none");
  EXPECT_EQ(outline(DocumentBuilder()
                        .heading("Conclusions and/or recommendations")
                        .heading("Introduction")
                        .heading("Conclusions and/or recommendations")
                        .plain("83")),
            "0-2 3-4 -");
}

TEST(Outline, PledgesAndAnnexEndTheConclusions) {
  DocumentBuilder builder;
  builder.plain("Body").heading("Conclusions and/or recommendations").plain("83");
  EXPECT_EQ(outline(DocumentBuilder(builder).heading("Annex").plain("Delegation")), "0-1 2-3 -");
  EXPECT_EQ(outline(DocumentBuilder(builder)
                        .heading("III. Voluntary pledges and commitments")
                        .plain("84")
                        .plain("85")
                        .heading("Annex")
                        .plain("Delegation")),
            "0-1 2-3 4-6");
  EXPECT_EQ(outline(DocumentBuilder(builder)
                        .heading("VOLUNTARY COMMITMENTS AND PLEDGES OF THE STATE")
                        .plain("84")),
            "0-1 2-3 4-5");
  EXPECT_EQ(outline(DocumentBuilder(builder).heading("Composition of the delegation").plain("x")),
            "0-1 2-3 -");
  // Said in the text, it opens nothing.
  EXPECT_EQ(
      outline(DocumentBuilder(builder).plain("Voluntary pledges and commitments").plain("84")),
      "0-1 2-5 -");
}

DocumentRecord identified(const Document& document) {
  const auto found = outline_of(document);
  return found ? identify(document, *found) : DocumentRecord{};
}

TEST(Identify, SymbolStateAndSession) {
  DocumentBuilder builder;
  builder.page().plain("A/HRC/WG.6/7/L.1").plain("Report of the Working Group").head("A/HRC/14/15");
  builder.page().head("A/HRC/14/15").head("Page 2");
  builder.paragraph("1.",
                    "The Working Group on the Universal Periodic Review, established in accordance "
                    "with resolution 5/1, held its seventh session from 8 to 19 February 2010. The "
                    "review of the Czech Republic was held at the 15th meeting.");
  builder.heading("Conclusions and/or recommendations").plain("Body");
  const DocumentRecord record = identified(builder.document);
  EXPECT_EQ(record.kind, "working_group_report");
  EXPECT_EQ(record.symbol, "A/HRC/14/15");
  EXPECT_EQ(record.state_under_review, "CZE");
  EXPECT_EQ(record.session, 7);
  EXPECT_EQ(record.cycle, 1);
}

TEST(Identify, TheStateOfTheTitlePage) {
  DocumentBuilder builder;
  builder.plain("Human Rights Council").plain("Bolivia (Plurinational State of)*").plain("Chile");
  builder.heading("Conclusions and/or recommendations");
  EXPECT_EQ(identified(builder.document).state_under_review, "BOL");
}

TEST(Identify, WhatIsNotPrintedIsEmpty) {
  DocumentBuilder builder;
  builder.plain("A text").heading("Conclusions and/or recommendations");
  const DocumentRecord record = identified(builder.document);
  EXPECT_EQ(record.symbol + record.state_under_review, "");
  EXPECT_EQ(record.session, 0);
  EXPECT_EQ(record.cycle, 0);
}

TEST(IsWorkingGroupReport, ByTitleOrFirstParagraph) {
  EXPECT_TRUE(is_working_group_report(
      DocumentBuilder()
          .heading("Report of the Working Group on the Universal Periodic Review")
          .document));
  EXPECT_TRUE(is_working_group_report(
      DocumentBuilder()
          .paragraph("1.",
                     "The Working Group on the Universal Periodic Review (UPR), established in "
                     "accordance with Human Rights Council resolution 5/1")
          .document));
  EXPECT_FALSE(is_working_group_report(
      DocumentBuilder().heading("Report of the Working Group on Arbitrary Detention").document));
  DocumentBuilder late;
  late.page().plain("Compilation").page().page().page().page();
  late.plain("Report of the Working Group on the Universal Periodic Review");
  EXPECT_FALSE(is_working_group_report(late.document));
  EXPECT_FALSE(is_working_group_report({}));
}

}  // namespace
}  // namespace uprex
