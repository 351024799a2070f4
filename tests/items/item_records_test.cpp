// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/items/item_records.hpp"

#include <gtest/gtest.h>

#include <string>

#include "tests/build_document.hpp"

namespace uprex {
namespace {

DocumentRecord record() {
  DocumentRecord result;
  result.symbol = "A/HRC/14/15";
  result.state_under_review = "SVN";
  result.session = 7;
  result.cycle = 1;
  return result;
}

// The records of an item that a document's last block holds.
std::vector<Recommendation> recommendations(const DocumentBuilder& builder,
                                            std::vector<Reason> reasons = {}) {
  const Document document = builder.build();
  const DocumentRecord known = record();
  const Block& block = document.blocks.back();
  const Origin origin{document, known, "83.1", block.label, block, 0, std::move(reasons)};
  return make_recommendations(origin, block.text);
}

TEST(Recommend, one_record) {
  const auto made =
      recommendations(DocumentBuilder().item("83.1.", "Ratify CEDAW (France, Chile);"));
  ASSERT_EQ(compact(made), (Lines{"83.1 unclear Ratify CEDAW [FRA CHL]"}));
  const Recommendation& r = made[0];
  EXPECT_EQ(r.id, "A/HRC/14/15#83.1");
  EXPECT_EQ(r.document, "A/HRC/14/15");
  EXPECT_EQ(r.paragraph, "83.1");
  EXPECT_FALSE(r.part);
  EXPECT_EQ(r.state_under_review, "SVN");
  EXPECT_EQ(r.session, 7);
  EXPECT_EQ(r.cycle, 1);
  EXPECT_EQ(r.verbatim, "83.1. Ratify CEDAW (France, Chile);");
  EXPECT_EQ(r.printed_states, (Lines{"France", "Chile"}));
  EXPECT_EQ(r.source.page, 1);
  EXPECT_EQ(r.source.boxes.size(), 1u);
}

TEST(Recommend, one_per_part_with_the_boxes_of_its_lines) {
  DocumentBuilder builder;
  builder.item("83.1.", "Ratify CEDAW (France);").line("sign CAT (Chile);");
  builder.page().line("abolish torture (Peru);");
  const auto made = recommendations(builder);
  ASSERT_EQ(compact(made),
            (Lines{"83.1/a unclear Ratify CEDAW [FRA]", "83.1/b unclear Sign CAT [CHL]",
                   "83.1/c unclear Abolish torture [PER]"}));
  EXPECT_EQ(made[1].part, "b");
  EXPECT_EQ(made[1].verbatim,
            "83.1. Ratify CEDAW (France); sign CAT (Chile); abolish torture (Peru);");
  EXPECT_EQ(made[0].source.boxes, (std::vector<Box>{{1, 120, 0, 500, 20}}));
  EXPECT_EQ(made[2].source.boxes.back(), (Box{2, 120, 0, 500, 20}));
  EXPECT_NE(made[0].source.boxes, made[1].source.boxes);
}

TEST(Recommend, reasons_to_look) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"Ratify CEDAW;", "83.1 unclear Ratify CEDAW [] {no_state}"},
      {"Ratify CEDAW (Utopia);", "83.1 unclear Ratify CEDAW [] {unknown_state}"},
      {"Ratify CEDAW (Holly See);", "83.1 unclear Ratify CEDAW [VAT] {state_corrected}"},
      {"Ratify CEDAW Ghana);", "83.1 unclear Ratify CEDAW [GHA] {unbalanced_parentheses}"},
      {"Ratify CEDAW (France). Thanks.", "83.1 unclear Ratify CEDAW [FRA] {part_uncertain}"},
      {"Ratify CEDAW (Utopia, Chad, Chad);", "83.1 unclear Ratify CEDAW [TCD] {unknown_state}"},
  };
  for (const auto& [text, expected] : rows)
    EXPECT_EQ(compact(recommendations(DocumentBuilder().item("83.1", text))), (Lines{expected}));
  EXPECT_EQ(compact(recommendations(DocumentBuilder().item("83.1", "Ratify it (Chad);"),
                                    {Reason::number_out_of_sequence})),
            (Lines{"83.1 unclear Ratify it [TCD] {number_out_of_sequence}"}));
}

TEST(Recommend, unknown_names_are_kept_as_printed) {
  const auto made = recommendations(DocumentBuilder().item("83.1", "Ratify (Utopia, Chad, Chad);"));
  ASSERT_EQ(made.size(), 1u);
  EXPECT_EQ(made[0].printed_states, (Lines{"Utopia", "Chad"}));
}

TEST(Recommend, notes_belong_to_their_part) {
  DocumentBuilder builder;
  builder.note("1", "As read").note("2", "Ibid.").note("9", "Never");
  builder.item("83.1", "Ratify^1^ CEDAW (France); sign CAT (Chile);^2^^7^");
  const auto made = recommendations(builder);
  ASSERT_EQ(made.size(), 2u);
  ASSERT_EQ(made[0].notes.size(), 1u);
  EXPECT_EQ(made[0].notes[0].label, "1");
  EXPECT_EQ(made[0].notes[0].text, "As read");
  EXPECT_EQ(made[0].notes[0].page, 1);
  ASSERT_EQ(made[1].notes.size(), 1u);
  EXPECT_EQ(made[1].notes[0].text, "Ibid.");
}

TEST(Recommend, text_inside_a_block) {
  DocumentBuilder builder;
  builder.paragraph("83.", "The following was rejected:").line("ratify CEDAW (France);");
  const Document document = builder.build();
  const DocumentRecord known = record();
  const Block& block = document.blocks[0];
  const Origin origin{document, known, "83", "", block, 28, {}};
  const auto made = make_recommendations(origin, std::string_view(block.text).substr(28));
  ASSERT_EQ(compact(made), (Lines{"83 unclear Ratify CEDAW [FRA]"}));
  EXPECT_EQ(made[0].verbatim, "ratify CEDAW (France);");
  EXPECT_EQ(made[0].source.boxes, (std::vector<Box>{{1, 100, 20, 500, 40}}));
}

TEST(Recommend, as_a_speaker) {
  DocumentBuilder builder;
  const Document document = builder.paragraph("23.", "ratify (CEDAW).").build();
  const DocumentRecord known = record();
  const Origin origin{document, known, "23", "", document.blocks[0], 0, {Reason::text_from_body}};
  EXPECT_EQ(compact(make_spoken_recommendation(origin, "ratify (CEDAW)",
                                               PrintedState{"FRA", "France", false})),
            "23 unclear Ratify (CEDAW) [FRA] {text_from_body}");
  EXPECT_EQ(compact(make_spoken_recommendation(origin, "ratify", std::nullopt)),
            "23 unclear Ratify [] {no_state text_from_body}");
  EXPECT_EQ(compact(make_spoken_recommendation(origin, "", std::nullopt)),
            "23 unclear  [] {no_state text_from_body}");
}

TEST(Recommend, ids_are_made_unique) {
  std::vector<Recommendation> list(4);
  for (std::size_t i = 0; i < list.size(); ++i) list[i].id = i == 1 ? "X#2" : "X#1";
  separate_ids(list);
  EXPECT_EQ(compact(list),
            (Lines{"1 unclear  []", "2 unclear  []", "1~2 unclear  [] {number_repeated}",
                   "1~3 unclear  [] {number_repeated}"}));
}

}  // namespace
}  // namespace uprex
