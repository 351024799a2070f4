// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "plugins/thematic_list/list_cells.hpp"
#include "tests/build_document.hpp"
#include "tests/read_document.hpp"

namespace uprex {
namespace {

std::string joined(const std::vector<std::string>& list) {
  std::string text;
  for (const std::string& entry : list) text += (text.empty() ? "" : "|") + entry;
  return text;
}

std::string labels(std::string_view cell, ListColumn first = ListColumn::themes) {
  ListLabels found;
  read_labels(language_named("en"), cell, first, found);
  return joined(found.themes) + " / " + joined(found.groups) + " / " + joined(found.goals);
}

TEST(ThematicList, labels) {
  EXPECT_EQ(labels("A12 Acceptance of norms B51 Right to a remedy D1 Civil rights - general "
                   "measures Affected persons: - general - women"),
            "A12 Acceptance of norms|B51 Right to a remedy|D1 Civil rights - general measures / "
            "general|women / ");
  EXPECT_EQ(labels("- Acceptance of norms - Civil & political rights - general measures of "
                   "implementation SDGs: - 8 - DECENT WORK - 16 - PEACE, JUSTICE Affected persons: "
                   "- Disappeared persons - minorities/ racial, ethnic"),
            "Acceptance of norms|Civil & political rights - general measures of implementation / "
            "Disappeared persons|minorities/ racial, ethnic / 8 - DECENT WORK|16 - PEACE, JUSTICE");
  EXPECT_EQ(labels("- HIV - Aids - Right to health - Other"),
            "HIV - Aids|Right to health|Other /  / ");
  EXPECT_EQ(labels("Health; Education;"), "Health|Education /  / ");
  EXPECT_EQ(labels("• Health • Education"), "Health|Education /  / ");
  EXPECT_EQ(labels("women; children", ListColumn::groups), " / women|children / ");
  EXPECT_EQ(labels("Right to health"), "Right to health /  / ");
  EXPECT_EQ(
      labels("- Women's rights (proposed) - Justice SDGs: - 5 - GENDER EQUALITY (proposed) - 16 "
             "- PEACE Affected persons: - women (Proposed) - media"),
      "Justice / media / 16 - PEACE");
  EXPECT_EQ(labels(""), " /  / ");
}

TEST(ThematicList, positions) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"Supported", "supported"},
      {"Noted", "noted"},
      {"Supported/Noted", "partially_supported"},
      {"Noted / Supported", "partially_supported"},
      {"Partially supported", "partially_supported"},
      {"Accepted in part", "partially_supported"},
      {"Not supported", "noted"},
      {"Did not enjoy the support", "noted"},
      {"Rejected", "noted"},
      {"Enjoys the support", "supported"},
      {"Accepted - implemented", "supported"},
      {"Pending", "pending"},
      {"No clear position", "unclear"},
      {"YES", "supported"},
      {"No", "noted"},
      {"see below", "-"},
      {"", "-"},
  };
  for (const auto& [cell, expected] : rows) {
    const auto found = position_in(language_named("en"), cell);
    EXPECT_EQ(found ? std::string(to_string(*found)) : "-", expected) << cell;
  }
}

TEST(ThematicList, numbers) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"186.28. Continue", "186.28"},
      {"115.1 Take", "115.1"},
      {"A - 71.12 Ratify", "71.12"},
      {"121. 4 Ratify", "121.4"},
      {"73 (b) Ratify", "73(b)"},
      {"73.1/b Ratify", "73.1"},
      {"1/2 of all", ""},
      {"14", "14"},
      {"Ratify 12 treaties", ""},
      {"2010-2015 plan", ""},
  };
  for (const auto& [cell, expected] : rows) EXPECT_EQ(list_number(cell).number, expected) << cell;
}

// Records in one line each, then "themes / groups / goals · cites" of the first.
Lines list(const DocumentBuilder& builder) {
  const Document document = builder.build();
  const Extraction extraction = read_by("thematic_list", document);
  Lines lines = compact(extraction.recommendations);
  const Recommendation& first = extraction.recommendations.front();
  lines.push_back(joined(first.themes) + " / " + joined(first.groups) + " / " + joined(first.sdgs) +
                  " · " + first.positions.front().cites);
  for (const Diagnostic& diagnostic : extraction.document.diagnostics)
    lines.push_back(diagnostic.code);
  return lines;
}

TEST(ThematicList, number_and_states_in_one_cell) {
  EXPECT_EQ(
      list(
          DocumentBuilder()
              .head("UPR of Slovenia (2nd Cycle – 20th session)Thematic list of recommendations")
              .row("Recommendation\tPosition\tFull list of themes\tAssessment/comments")
              .row("Theme: A12 Acceptance of norms\t\t\t")
              .row("115.1 Ratify CEDAW (Chad, Peru); Source of position: A/HRC/28/15/Add.1 - Para. "
                   "3.\tSupported\tA12 Acceptance of norms Affected persons: - women\t")
              .row("115.2. Sign (Chad) and ratify (Peru) CAT; Source of Position: A/HRC/28/15 - "
                   "Para 114\tSupported/Noted\tA12 Acceptance of norms\t")
              .row(
                  "A remark over the whole row, which is neither a theme nor a number, and goes on "
                  "and on until it is too long to be one of them at all\t\t\t")
              .row("115.3 Ratify CED;\tas before\t\t")),
      (Lines{"115.1 supported Ratify CEDAW [TCD PER]",
             "115.2/a partially_supported Sign CAT [TCD] {ellipsis_resolved}",
             "115.2/b partially_supported Ratify CAT [PER] {ellipsis_resolved}",
             "115.3 unclear Ratify CED [] {no_state position_unclear}",
             "A12 Acceptance of norms / women /  · A/HRC/28/15/Add.1 - Para. 3",
             "row_not_understood"}));
}

TEST(ThematicList, columns_of_their_own) {
  EXPECT_EQ(
      list(DocumentBuilder()
               .plain("Matrix of recommendations – Republic of Korea, A/HRC/37/11")
               .row("Position\tSDGs\tThemes\tRecommending State\tNo.\tRecommendation")
               .row("Noted\t5 - GENDER EQUALITY\tWomen; Health\tChad; Peru\t6.1\tRatify CEDAW.")
               .row("Noted\t\tChildren\tChad; Peru\t6.1\tRatify CEDAW.")
               .row("Supported\t\tHealth\tCosta Rica\t6.1\tOther words")),
      (Lines{"6.1 noted Ratify CEDAW [TCD PER]",
             "6.1~2 supported Other words [CRI] {number_repeated}",
             "Women|Health|Children /  / 5 - GENDER EQUALITY · "}));
}

TEST(ThematicList, parts_with_letters_of_their_own) {
  EXPECT_EQ(list(DocumentBuilder()
                     .row("Recommendation\tPosition\tThemes")
                     .row("6.1/b Ratify CEDAW (Chad);\tNoted\tWomen")
                     .row("6.1/c Report on it (Peru);\tNoted\tWomen")
                     .row("6.1/b Ratify CEDAW (Chad);\tNoted\tHealth")
                     .row("6.2/a Sign (Chad) and ratify (Peru) CAT;\tNoted\tHealth")),
            (Lines{"6.1/b noted Ratify CEDAW [TCD]", "6.1/c noted Report on it [PER]",
                   "6.2/a noted Sign CAT [TCD] {ellipsis_resolved}",
                   "6.2/b noted Ratify CAT [PER] {ellipsis_resolved}", "Women|Health /  /  · "}));
}

TEST(ThematicList, fourth_cycle) {
  EXPECT_EQ(
      list(DocumentBuilder()
               .row("Recommendation and recommending State\tPosition of the State under "
                    "review\tHuman "
                    "rights themes and groups of persons\tRelevant SDGs")
               .row("Theme: Ratification of & accession to international instruments\t\t\t")
               .row("140.7 Ratify CEDAW (Chad) (Peru); Source of Position: A/HRC/59/15/Add.1 - "
                    "Para.3\tSupported\t- Ratification of & accession to international instruments "
                    "Groups of Persons: - Public officials - Women & girls\t- 1 - NO POVERTY - 5 - "
                    "GENDER EQUALITY")),
      (Lines{"140.7 supported Ratify CEDAW [TCD PER]",
             "Ratification of & accession to international instruments / Public officials|Women & "
             "girls / 1 - NO POVERTY|5 - GENDER EQUALITY · A/HRC/59/15/Add.1 - Para.3"}));
}

TEST(ThematicList, proposals_are_not_printed) {
  EXPECT_EQ(list(DocumentBuilder()
                     .row("Recommendation\tPosition\tThemes")
                     .row("Theme: Women\t\t")
                     .row("6.1 Ratify CEDAW (Chad);\tNoted\tWomen")
                     .row("Theme: Justice (proposed)\t\t")
                     .row("6.1 Ratify CEDAW (Chad);\tNoted\tHealth (proposed)")),
            (Lines{"6.1 noted Ratify CEDAW [TCD]", "Women /  /  · "}));
}

TEST(ThematicList, rows_in_pieces) {
  DocumentBuilder builder;
  builder.document.format = "pdf";
  builder.head("Recommendation Position Full list of themes Assessment/comments on level")
      .head("UPR of Slovenia (3rd Cycle - 34th Session) Thematic list of recommendations Page 1")
      .heading("Theme: Equality")
      .row("121.1 Ratify CEDAW\tSupported\t- Equality")
      .row(
          "without delay (Chad); Source of Position: A/HRC/43/15 - Para\t\t- Health Affected "
          "persons:")
      .row("121.1\t\t- Women")
      .row("121.2 Ratify CAT (Peru);\tNoted\t- Equality")
      .plain("Source of Position: A/HRC/43/15 - Para. 121")
      .heading("Theme: Health")
      .item("121.3", "Build clinics Noted - Health (Chad); Source of Position: A/HRC/43/15");
  EXPECT_EQ(
      list(builder),
      (Lines{"121.1 supported Ratify CEDAW without delay [TCD]", "121.2 noted Ratify CAT [PER]",
             "Equality|Health / Women /  · A/HRC/43/15 - Para 121.1", "row_not_understood"}));
}

TEST(ThematicList, identity) {
  const Document document =
      DocumentBuilder()
          .head("UPR of the Plurinational State of Bolivia (3rd Cycle - 34th Session)Thematic list")
          .row("Recommendation\tPosition\tThemes")
          .row("115.1 Ratify it (Chad) Source of position: A/HRC/43/7/Add.1 - Para. 3\tNoted\tA1 X")
          .build();
  EXPECT_EQ(chosen(document), "thematic_list");
  const DocumentRecord record = read_by("thematic_list", document).document;
  EXPECT_EQ(record.symbol, "A/HRC/43/7/thematic-list");
  EXPECT_EQ(record.kind, kind::kThematicList);
  EXPECT_EQ(record.state_under_review, "BOL");
  EXPECT_EQ(record.session, 34);
  EXPECT_EQ(record.cycle, 3);
  ASSERT_EQ(record.reviews.size(), 1u);
  EXPECT_EQ(record.reviews[0].report, "A/HRC/43/7");
}

// In the first cycle sources are symbols of the Council's reports, which look like any other.
TEST(ThematicList, the_title_names_the_report) {
  const Document document =
      DocumentBuilder()
          .head("UPR of Slovenia (1st Cycle – 7th session) A/HRC/14/15")
          .row("Recommendation\tPosition\tThemes")
          .row("111.1 Ratify it (Chad) Source of position: A/HRC/14/37 - Para. 3\tNoted\tHealth")
          .build();
  EXPECT_EQ(read_by("thematic_list", document).document.symbol, "A/HRC/14/15/thematic-list");
}

TEST(ThematicList, of_several_reviews_is_refused) {
  const auto with = [](std::string_view head) {
    return DocumentBuilder()
        .head("UPR of Slovenia (2nd Cycle – 20th session)")
        .head(head)
        .row("Recommendation\tPosition\tThemes")
        .row("111.1 Ratify it (Chad)\tNoted\tHealth")
        .build();
  };
  for (const auto same : {"UPR of Slovenia (2nd Cycle – 20th session)", "UPR of this State (–)"})
    EXPECT_EQ(read_by("thematic_list", with(same)).recommendations.size(), 1u) << same;
  for (const auto other : {"UPR of Bolivia (Plurinational State of) (2nd Cycle – 20th session)",
                           "UPR of Slovenia (3rd Cycle – 34th session)"})
    EXPECT_THROW(read_by("thematic_list", with(other)), LoadError) << other;
}

TEST(ThematicList, does_not_match_addenda) {
  const auto addendum = [](std::string_view symbol) {
    return DocumentBuilder()
        .head(symbol)
        .row("Recommendation\tPosition\tComment")
        .row("115.1 Ratify it (Chad)\tNoted\tNo")
        .build();
  };
  EXPECT_EQ(chosen(addendum("A/HRC/43/7/Add.1")), "addendum");
  EXPECT_EQ(chosen(addendum("Reply of Chad")), "none");
  EXPECT_EQ(chosen(Document{}), "none");
  EXPECT_THROW(read_by("thematic_list", Document{}), LoadError);
}

}  // namespace
}  // namespace uprex
