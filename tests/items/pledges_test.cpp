// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <string>

#include "core/items/pledges.hpp"
#include "tests/build_document.hpp"

namespace uprex {
namespace {

// "pledge-1 ¶90 Sign OP-CAT", pointers with "→".
Lines pledges(const DocumentBuilder& builder) {
  Extraction extraction;
  extraction.document.symbol = "A/HRC/8/1";
  read_pledges(builder.document, {0, builder.document.blocks.size()}, extraction);
  Lines lines;
  for (const Pledge& pledge : extraction.pledges)
    lines.push_back(pledge.id.substr(pledge.id.find('#') + 1) + " ¶" + pledge.paragraph +
                    (pledge.pointer ? " → " : " ") + pledge.text);
  return lines;
}

TEST(Pledges, prose) {
  EXPECT_EQ(
      pledges(DocumentBuilder().paragraph("90.", "Slovenia will sign OP-CAT. It will ratify it.")),
      (Lines{"pledge-1 ¶90 Slovenia will sign OP-CAT. It will ratify it"}));
  EXPECT_EQ(
      pledges(DocumentBuilder().paragraph("90.", "Sign OP-CAT.").paragraph("91.", "Ratify it;")),
      (Lines{"pledge-1 ¶90 Sign OP-CAT", "pledge-2 ¶91 Ratify it"}));
  EXPECT_EQ(pledges(DocumentBuilder().plain("Sign OP-CAT.")), (Lines{"pledge-1 ¶ Sign OP-CAT"}));
}

TEST(Pledges, lists) {
  EXPECT_EQ(pledges(DocumentBuilder()
                        .paragraph("90.", "Slovenia commits itself:")
                        .item("(a)", "To sign OP-CAT;")
                        .item("(b)", "To ratify it.")),
            (Lines{"pledge-1 ¶90 To sign OP-CAT", "pledge-2 ¶90 To ratify it"}));
  EXPECT_EQ(pledges(DocumentBuilder()
                        .paragraph("90.", "Slovenia made the following commitments")
                        .item("•", "Sign OP-CAT.")
                        .item("•", "Ratify it.")),
            (Lines{"pledge-1 ¶90 Sign OP-CAT", "pledge-2 ¶90 Ratify it"}));
  EXPECT_EQ(
      pledges(DocumentBuilder()
                  .paragraph("60.", "France made these commitments:")
                  .paragraph("1.", "Sign OP-CAT.", 20)
                  .paragraph("2.", "Ratify it.", 20)
                  .paragraph("61.", "And thanks.")),
      (Lines{"pledge-1 ¶60 Sign OP-CAT", "pledge-2 ¶60 Ratify it", "pledge-3 ¶61 And thanks"}));
}

TEST(Pledges, pointers) {
  EXPECT_EQ(pledges(DocumentBuilder().paragraph(
                "63.", "Reference is made to the commitments contained in its national report.")),
            (Lines{"pledge-1 ¶63 → Reference is made to the commitments contained in its national "
                   "report"}));
  EXPECT_EQ(
      pledges(DocumentBuilder().paragraph(
          "63.", "The commitments of Bahrain are set out in section V of A/HRC/WG.6/1/BHR/1.")),
      (Lines{"pledge-1 ¶63 → The commitments of Bahrain are set out in section V of "
             "A/HRC/WG.6/1/BHR/1"}));
  EXPECT_EQ(pledges(DocumentBuilder().paragraph("63.", "Slovenia will write a national report.")),
            (Lines{"pledge-1 ¶63 Slovenia will write a national report"}));
}

TEST(Pledges, ignores_text_without_commitments) {
  EXPECT_EQ(pledges(DocumentBuilder()
                        .heading("Civil rights")
                        .row("A\tB\tC")
                        .paragraph("91.",
                                   "All conclusions and/or recommendations contained in the "
                                   "present report reflect the position of the submitting "
                                   "State(s).")),
            Lines{});
  EXPECT_EQ(pledges(DocumentBuilder()), Lines{});
}

TEST(Pledges, fields) {
  Extraction extraction;
  extraction.document.symbol = "A/HRC/8/1";
  extraction.document.state_under_review = "SVN";
  extraction.document.session = 7;
  extraction.document.cycle = 1;
  DocumentBuilder builder;
  builder.page().page().paragraph("90.", "Sign it:").item("(a)", "OP-CAT;").line("soon.");
  read_pledges(builder.document, {0, 2}, extraction);
  ASSERT_EQ(extraction.pledges.size(), 1u);
  const Pledge& pledge = extraction.pledges[0];
  EXPECT_EQ(pledge.id, "A/HRC/8/1#pledge-1");
  EXPECT_EQ(pledge.verbatim, "(a) OP-CAT; soon.");
  EXPECT_EQ(pledge.state_under_review, "SVN");
  EXPECT_EQ(pledge.session, 7);
  EXPECT_EQ(pledge.source.page, 2);
  EXPECT_EQ(pledge.source.boxes.size(), 1u);
}

}  // namespace
}  // namespace uprex
