// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/items/pledges.hpp"
#include "tests/build_document.hpp"
#include "tests/read_document.hpp"

namespace uprex {
namespace {

// "¶90 Sign OP-CAT", pointers with "→".
Lines read(const DocumentBuilder& builder) {
  const Document document = builder.build();
  if (chosen(document) != "national_report") return {"no match"};
  const Extraction extraction = read_by("national_report", document);
  Lines lines;
  for (const Pledge& pledge : extraction.pledges)
    lines.push_back("¶" + pledge.paragraph + (pledge.pointer ? " → " : " ") + pledge.text);
  return lines;
}

DocumentBuilder report() {
  return DocumentBuilder()
      .head("A/HRC/WG.6/34/SVN/1")
      .heading("National report submitted in accordance with paragraph 5")
      .paragraph("1.", "Slovenia pledges to be brief.");
}

TEST(NationalReport, sections_of_commitments) {
  EXPECT_EQ(read(report()
                     .heading("V. Voluntary pledges and commitments")
                     .paragraph("90.", "Slovenia will:")
                     .item("(a)", "Sign OP-CAT;")
                     .item("(b)", "Ratify it.")
                     .heading("A. At home")
                     .paragraph("91.", "It will report every year.")
                     .heading("VI. Conclusion")
                     .paragraph("92.", "Thanks.")),
            (Lines{"¶90 Sign OP-CAT", "¶90 Ratify it", "¶91 It will report every year"}));
}

TEST(NationalReport, sections_of_other_things_too) {
  EXPECT_EQ(read(report()
                     .heading("V. Key national priorities, initiatives and commitments")
                     .paragraph("90.", "Health is a priority. Slovenia pledges to sign OP-CAT.")
                     .paragraph("91.", "It made a voluntary commitment to report in two years.")),
            (Lines{"¶90 Slovenia pledges to sign OP-CAT",
                   "¶91 It made a voluntary commitment to report in two years"}));
}

TEST(NationalReport, does_not_match_reports_without_own_commitments) {
  EXPECT_EQ(read(report()
                     .heading("V. Implementation of voluntary pledges and commitments")
                     .heading("A. Voluntary pledges and commitments for membership of the Council")
                     .paragraph("111.", "Slovenia committed to strive for progress.")
                     .heading("VI. International commitments and obligations")
                     .paragraph("112.", "It has ratified treaties.")),
            Lines{"no match"});
  EXPECT_EQ(read(DocumentBuilder()
                     .head("A/HRC/WG.6/34/SVN/3")
                     .heading("Voluntary pledges and commitments")
                     .paragraph("1.", "Sign it.")),
            Lines{"no match"});
  EXPECT_THROW(read_by("national_report", report().build()), LoadError);
}

TEST(NationalReport, identity) {
  const Extraction extraction =
      read_by("national_report",
              report().heading("V. Voluntary commitments").paragraph("90.", "Sign it.").build());
  EXPECT_EQ(extraction.document.kind, kind::kNationalReport);
  EXPECT_EQ(extraction.document.symbol, "A/HRC/WG.6/34/SVN/1");
  EXPECT_EQ(extraction.document.state_under_review, "SVN");
  EXPECT_EQ(extraction.document.session, 34);
  EXPECT_EQ(extraction.pledges[0].id, "A/HRC/WG.6/34/SVN/1#pledge-1");
  EXPECT_EQ(extraction.pledges[0].session, 34);
}

Lines sentences(std::string_view text) {
  Extraction extraction;
  const Document document = DocumentBuilder().paragraph("345.", text).build();
  read_pledging_sentences(document.blocks[0], extraction.document, extraction);
  Lines lines;
  for (const Pledge& pledge : extraction.pledges)
    lines.push_back(pledge.paragraph + (pledge.pointer ? " → " : " ") + pledge.text);
  return lines;
}

TEST(PledgingSentences, told) {
  EXPECT_EQ(sentences("It was grateful. The delegation pledged to sign OP-CAT. It left."),
            (Lines{"345 The delegation pledged to sign OP-CAT"}));
  EXPECT_EQ(sentences("Italy would submit a midterm report in two years."),
            (Lines{"345 Italy would submit a midterm report in two years"}));
  EXPECT_EQ(sentences("Chad committed itself to abolishing it. Chad was committed to peace."),
            (Lines{"345 Chad committed itself to abolishing it"}));
  EXPECT_EQ(sentences("It recalled the pledge made by Chad and had earlier pledged to do so."),
            Lines{});
  EXPECT_EQ(sentences("It was a pledge. The State undertook to consider all recommendations."),
            Lines{});
}

}  // namespace
}  // namespace uprex
