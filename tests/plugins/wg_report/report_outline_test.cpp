// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/wg_report/report_outline.hpp"

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
  const auto found = outline_of(language_named("en"), builder.document);
  if (!found) return "none";
  return compact(found->dialogue) + ' ' + compact(found->conclusions) + ' ' +
         compact(found->pledges);
}

TEST(Outline, conclusions_under_any_of_their_headings) {
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

TEST(Outline, the_table_of_contents_is_no_section) {
  EXPECT_EQ(outline(DocumentBuilder().row("Conclusions and/or recommendations").plain("83")),
            "none");
  EXPECT_EQ(outline(DocumentBuilder()
                        .heading("Conclusions and/or recommendations")
                        .heading("Introduction")
                        .heading("Conclusions and/or recommendations")
                        .plain("83")),
            "0-2 3-4 -");
}

TEST(Outline, pledges_and_annex_end_the_conclusions) {
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

}  // namespace
}  // namespace uprex
