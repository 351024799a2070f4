// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/wg_report/dialogue.hpp"

#include <gtest/gtest.h>

#include <string>

#include "tests/build_document.hpp"

namespace uprex {
namespace {

// What a sentence finds in a dialogue of Slovenia; diagnostics as "! message".
Lines found(const DocumentBuilder& builder, std::string_view sentence) {
  const Document document = builder.build();
  const Dialogue dialogue(language_named("en"), document, {0, document.blocks.size()});
  DocumentRecord record;
  record.symbol = "A/HRC/8/1";
  record.state_under_review = "SVN";
  const auto result = dialogue.find(sentence, record);
  Lines lines = compact(result.recommendations);
  for (const Diagnostic& diagnostic : result.diagnostics) {
    EXPECT_EQ(diagnostic.code, "unresolved_reference");
    lines.push_back("! " + diagnostic.message);
  }
  return lines;
}

DocumentBuilder dialogue() {
  DocumentBuilder builder;
  builder.heading("I. Summary").paragraph("1.", "Slovenia thanked France. It recommended nothing.");
  builder.paragraph("2.",
                    "France welcomed Slovenia’s efforts. It recommended that Slovenia (a) ratify "
                    "OP-CAT; (b) sign (i) CED, and (ii) CRPD; and (c) abolish torture. It asked "
                    "about women.");
  builder.paragraph("3.",
                    "Brazil spoke after Chad. It recommended ending slavery "
                    "in the country. It also urged Slovenia to protect the rights of minorities.");
  builder.paragraph("4.", "Peru recommended the following:");
  builder.item("(a)", "Ratify CEDAW;").item("(b)", "Sign CAT.");
  builder.heading("II. Next").item("(c)", "Not Peru’s.");
  builder.paragraph("5.", "Slovenia replied that it would consider these points.");
  return builder;
}

TEST(Dialogue, letters) {
  EXPECT_EQ(found(dialogue(), "The recommendations noted in paragraph 2 (a) above did not"),
            (Lines{"2(a) unclear Ratify OP-CAT [FRA] {text_from_body}"}));
  EXPECT_EQ(found(dialogue(), "in paragraphs 2 (c) and 4 (b) above"),
            (Lines{"2(c) unclear Abolish torture [FRA] {text_from_body}",
                   "4(b) unclear Sign CAT [PER] {text_from_body}"}));
}

TEST(Dialogue, romans) {
  EXPECT_EQ(found(dialogue(), "in paragraph 2 (b) (ii) above"),
            (Lines{"2(b)(ii) unclear Sign CRPD [FRA] {text_from_body}"}));
  EXPECT_EQ(found(dialogue(), "in paragraph 2 (b) (iv) above"),
            (Lines{"2(b)(iv) unclear Sign (i) CED, and (ii) CRPD [FRA] {text_from_body}"}));
}

TEST(Dialogue, all_that_a_paragraph_recommends) {
  EXPECT_EQ(found(dialogue(), "in paragraph 4 above"),
            (Lines{"4/a unclear Ratify CEDAW [PER] {text_from_body}",
                   "4/b unclear Sign CAT [PER] {text_from_body}"}));
}

TEST(Dialogue, sentences_without_letters) {
  const std::string slavery =
      "unclear Recommended ending slavery in the country [BRA] {text_from_body}";
  const std::string minorities =
      "unclear Urged Slovenia to protect the rights of minorities [BRA] {text_from_body}";
  EXPECT_EQ(found(dialogue(), "in paragraph 3 above"),
            (Lines{"3/a " + slavery, "3/b " + minorities}));
  EXPECT_EQ(found(dialogue(), "in paragraph 3 (last sentence) above"), (Lines{"3 " + minorities}));
  // A letter that is not printed counts the sentences.
  EXPECT_EQ(found(dialogue(), "in paragraph 3 (b) above"), (Lines{"3(b) " + minorities}));
  EXPECT_EQ(found(dialogue(), "in paragraph 3 (to put an end to slavery in the country) above"),
            (Lines{"3 " + slavery}));
  EXPECT_EQ(found(dialogue(), "in paragraph 3 (minorities and their rights) above"),
            (Lines{"3 " + minorities}));
}

TEST(Dialogue, reports_references_without_a_target) {
  EXPECT_EQ(found(dialogue(), "in paragraph 99 above"),
            (Lines{"! no recommendation found in paragraph 99"}));
  EXPECT_EQ(found(dialogue(), "in paragraph 2 (z) above"),
            (Lines{"! no recommendation found in paragraph 2(z)"}));
  EXPECT_EQ(found(dialogue(), "in paragraph 5 above"),
            (Lines{"! no recommendation found in paragraph 5"}));
  EXPECT_EQ(found(dialogue(), "The recommendations below did not enjoy the support"), Lines{});
  EXPECT_EQ(found(DocumentBuilder(), "in paragraph 2 above"),
            (Lines{"! no recommendation found in paragraph 2"}));
}

TEST(Dialogue, the_speaker_is_not_the_state_under_review) {
  DocumentBuilder builder;
  builder.paragraph("1.", "Thanking Slovenia, Algeria recommended a moratorium.");
  builder.paragraph("2.", "It recommended a moratorium.");
  EXPECT_EQ(found(builder, "in paragraph 1 above"),
            (Lines{"1 unclear Recommended a moratorium [DZA] {text_from_body}"}));
  EXPECT_EQ(found(builder, "in paragraph 2 above"),
            (Lines{"2 unclear Recommended a moratorium [] {no_state text_from_body}"}));
}

TEST(Dialogue, the_opening_parenthesis_may_be_missing) {
  DocumentBuilder builder;
  builder.paragraph("1.", "Algeria recommended (a) signing CAT; b)taking measures; (c) more.");
  EXPECT_EQ(found(builder, "in paragraph 1 (b) above"),
            (Lines{"1(b) unclear Taking measures [DZA] {text_from_body}"}));
}

TEST(Dialogue, sources_are_the_printed_lines) {
  DocumentBuilder builder;
  builder.paragraph("1.", "Algeria recommended that Slovenia (a) ratify OP-CAT;")
      .line("(b) sign CED.");
  const Document document = builder.build();
  const auto result = Dialogue(language_named("en"), document, {0, 1})
                          .find("in paragraph 1 (b) above", DocumentRecord{});
  ASSERT_EQ(result.recommendations.size(), 1u);
  EXPECT_EQ(result.recommendations[0].verbatim, "sign CED");
  EXPECT_EQ(result.recommendations[0].source.boxes, (std::vector<Box>{{1, 100, 20, 500, 40}}));
}

}  // namespace
}  // namespace uprex
