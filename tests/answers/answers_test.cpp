// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/answers.hpp"

#include <gtest/gtest.h>

#include <optional>

#include "tests/build_document.hpp"
#include "tests/five_states.hpp"

namespace uprex {
namespace {

// "122.1 supported* ¶3 (part) | comment {reasons}"; the star says implemented.
std::string line_of(const PositionRecord& record) {
  const Position& position = record.position;
  std::string line = record.scope == PositionScope::all    ? "all"
                     : record.scope == PositionScope::rest ? "rest"
                                                           : record.number;
  line += ' ' + std::string(to_string(position.status)) + (position.implemented ? "*" : "");
  if (!position.paragraph.empty()) line += " ¶" + position.paragraph;
  if (record.concerning) line += " (" + *record.concerning + ')';
  if (position.comment) line += " | " + *position.comment;
  for (const Reason reason : record.review) line += " {" + std::string(to_string(reason)) + '}';
  return line;
}

void name_state(std::vector<Block>& blocks, std::string_view state) {
  for (Block& block : blocks)
    for (std::size_t at; (at = block.text.find(kStatePlace)) != std::string::npos;)
      block.replace(at, at + kStatePlace.size(), state_name_at(block.text, at, state));
}

// "<STATE>" in a text is the name of the State.
Extraction read(const DocumentBuilder& builder, std::string_view state = kFiveStates.front()) {
  Document document = builder.build();
  name_state(document.blocks, state);
  name_state(document.notes, state);
  Extraction extraction;
  extraction.document.symbol = "A/HRC/43/15/Add.1";
  read_answers(document.blocks,
               {language_named("en"), extraction.document, "A/HRC/43/15", "SVN", document.notes},
               extraction);
  return extraction;
}

// The same for all five States, whose names are "<STATE>" again.
Lines answers(const DocumentBuilder& builder) {
  Lines first;
  for (const std::string_view state : kFiveStates) {
    Lines lines;
    for (const PositionRecord& record : read(builder, state).positions)
      lines.push_back(without_state(line_of(record), state));
    if (state == kFiveStates.front()) first = lines;
    EXPECT_EQ(lines, first) << state;
  }
  return first;
}

TEST(Answers, prose_by_number) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .paragraph("3.", "<STATE> accepts recommendations 122.1-2 and 122.4.")
                        .paragraph("4.", "It notes recommendation 122.3. It has no such law.")),
            (Lines{"122.1 supported ¶3", "122.2 supported ¶3", "122.4 supported ¶3",
                   "122.3 noted ¶4 | It has no such law."}));
  EXPECT_EQ(answers(DocumentBuilder().paragraph(
                "3.", "<STATE> accepts 83.1, partially supports 83.2 and cannot accept 83.3.")),
            (Lines{"83.1 supported ¶3", "83.2 partially_supported ¶3", "83.3 noted ¶3"}));
  EXPECT_EQ(answers(DocumentBuilder().plain(
                "With respect to recommendations 1.1, 1.2 and 1.3, the first two are accepted "
                "and the third is noted.")),
            (Lines{"1.1 supported", "1.2 supported", "1.3 noted"}));
  EXPECT_EQ(answers(DocumentBuilder().plain(
                "Recommendations 1.1 and 1.2 concern prisons. <STATE> cannot accept these "
                "recommendations.")),
            (Lines{"1.1 noted | Recommendations 1.1 and 1.2 concern prisons.",
                   "1.2 noted | Recommendations 1.1 and 1.2 concern prisons."}));
}

TEST(Answers, all_and_the_rest) {
  EXPECT_EQ(answers(DocumentBuilder().plain("<STATE> accepts all recommendations.")),
            (Lines{"all supported"}));
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("<STATE> cannot accept recommendation 9.1.")
                        .plain("All other recommendations are accepted.")),
            (Lines{"9.1 noted", "rest supported"}));
  EXPECT_EQ(
      answers(DocumentBuilder().plain("With the exception of 9.2, <STATE> accepts 9.1 to 9.3.")),
      (Lines{"9.1 supported", "9.3 supported", "9.2 noted"}));
}

TEST(Answers, does_not_read_counts_and_references_as_answers) {
  EXPECT_EQ(answers(DocumentBuilder().paragraph(
                "1.", "<STATE> accepts 142 recommendations and notes 21.")),
            Lines{});
  EXPECT_EQ(answers(DocumentBuilder()
                        .paragraph("2.", "<STATE> accepts recommendations 5 and 24.")
                        .plain("Rec. 5 See recommendation 24.")),
            (Lines{"5 supported ¶2 | See recommendation 24.", "24 supported ¶2"}));
}

TEST(Answers, lists_under_headings) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .heading("Accepted recommendations")
                        .plain("122.1, 122.3")
                        .heading("Noted recommendations")
                        .plain("122.2")),
            (Lines{"122.1 supported", "122.3 supported", "122.2 noted"}));
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("<STATE> accepts the following recommendations:")
                        .item("122.1", "Ratify the Convention (France);")
                        .item("122.2", "Abolish the death penalty (Chile).")),
            (Lines{"122.1 supported", "122.2 supported"}));
}

TEST(Answers, heading_that_explains_decides_nothing) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .heading("Noted recommendations")
                        .paragraph("5.", "<STATE> notes recommendations 122.2 and 122.3.")
                        .heading("122.2–3")
                        .plain("We consider this recommendation implemented. See 122.9.")),
            (Lines{"122.2 noted* ¶5 | We consider this recommendation implemented. See 122.9.",
                   "122.3 noted* ¶5 | We consider this recommendation implemented. See 122.9."}));
}

TEST(Answers, one_paragraph_each) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .paragraph("1.", "<STATE> cannot make a definitive statement.")
                        .paragraph("2.", "<STATE> accepts the recommendation. It is at work.")
                        .plain("3., 4. <STATE> accepts these recommendations.")
                        .paragraph("5.", "<STATE> does not accept this recommendation.")),
            (Lines{"1 pending", "2 supported | It is at work.", "3 supported", "4 supported",
                   "5 noted"}));
  // The document's own numbers.
  EXPECT_EQ(answers(DocumentBuilder()
                        .paragraph("1.", "<STATE> thanks everyone.")
                        .paragraph("2.", "<STATE> accepts recommendations 1–2.")
                        .paragraph("3.", "<STATE> notes recommendation 3.")),
            (Lines{"1 supported ¶2", "2 supported ¶2", "3 noted ¶3"}));
}

TEST(Answers, repeated_recommendations) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .item("122.1", "Accept the inquiry procedure (France);")
                        .plain("Response: Not accepted.")
                        .item("122.2", "Support victims (Chile);")
                        .plain("Position of <STATE>: Accepted.")
                        .item("122.3", "Ratify it (Chile). NOTED")),
            (Lines{"122.1 noted", "122.2 supported", "122.3 noted"}));
}

TEST(Answers, split_answers) {
  EXPECT_EQ(
      answers(DocumentBuilder()
                  .item("111.58", "<STATE> accepts the recommendation regarding free legal aid.")
                  .plain("<STATE> cannot accept the recommendation on family courts.")),
      (Lines{"111.58 supported (regarding free legal aid)", "111.58 noted (on family courts)"}));
  const Extraction split = read(DocumentBuilder().item(
      "1.1", "The first part of the recommendation is accepted; the second part is noted."));
  ASSERT_EQ(split.positions.size(), 2u);
  EXPECT_EQ(split.positions[0].id, "A/HRC/43/15/Add.1#1.1");
  EXPECT_EQ(split.positions[1].id, "A/HRC/43/15/Add.1#1.1~2");
}

TEST(Answers, implemented_alone_and_conflicts) {
  EXPECT_EQ(answers(DocumentBuilder().item("1.1", "This recommendation is implemented.")),
            (Lines{"1.1 supported* {implemented_only}"}));
  EXPECT_EQ(answers(DocumentBuilder().item("1.1", "<STATE> attaches importance to the matter.")),
            (Lines{"1.1 unclear | <STATE> attaches importance to the matter. {position_unclear}"}));
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("<STATE> accepts recommendation 1.1.")
                        .plain("<STATE> cannot accept recommendation 1.1.")),
            (Lines{"1.1 supported {position_conflict}", "1.1 noted {position_conflict}"}));
}

TEST(Answers, tables) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .row("No.\tPosition\tComment")
                        .row("Treaties\t\t")
                        .row("122.1, 122.2\tSupported\tThe law is ready.")
                        .row("No.\tPosition\tComment")
                        .row("122.3\tNoted\t")),
            (Lines{"122.1 supported | The law is ready.", "122.2 supported | The law is ready.",
                   "122.3 noted"}));
  EXPECT_EQ(answers(DocumentBuilder()
                        .row("Remarks\tResponse\tRecommendation")
                        .row("Done.\tAccepted in part\t122.1 Ratify it (France)")),
            (Lines{"122.1 partially_supported | Done."}));
  EXPECT_EQ(
      answers(DocumentBuilder().row("Rec. No.\tAccepted\tRejected").row("1\tX\t").row("2\t\tX")),
      (Lines{"1 supported", "2 noted"}));
  EXPECT_EQ(
      answers(DocumentBuilder().row("Supported\tNoted").row("122.1, 122.2\t122.3").row("\t122.4")),
      (Lines{"122.1 supported", "122.2 supported", "122.3 noted", "122.4 noted"}));
  EXPECT_EQ(answers(DocumentBuilder().row("122.1\tAccepted").row("122.2\tNot accepted")),
            (Lines{"122.1 supported", "122.2 noted"}));
}

TEST(Answers, tables_side_by_side) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .row("Rec.\tPosition\tRec.\tPosition")
                        .row("1.1\tSupported\t1.3\tNoted")
                        .row("1.2\tNoted\t\t")),
            (Lines{"1.1 supported", "1.3 noted", "1.2 noted"}));
}

TEST(Answers, legends) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .paragraph("1.",
                                   "<STATE> accepts the recommendations listed below. An asterisk "
                                   "(*) shows that one is accepted in part.")
                        .paragraph("2.", "84.1, 84.2*, 84.3 and 84.4 (*).")),
            (Lines{"84.1 supported ¶1", "84.3 supported ¶1", "84.2 partially_supported ¶1",
                   "84.4 partially_supported ¶1"}));
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("S = supported; N = noted; I = supported and implemented.")
                        .row("Rec.\tPosition")
                        .row("1.1\tS")
                        .row("1.2\tN")
                        .row("1.3\tI")),
            (Lines{"1.1 supported", "1.2 noted", "1.3 supported*"}));
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("<STATE> accepts 1.1^*^ and 1.2.")
                        .note("*", "Accepted in part.")),
            (Lines{"1.2 supported", "1.1 partially_supported"}));
}

TEST(Answers, legends_that_are_not_understood) {
  EXPECT_EQ(answers(DocumentBuilder().plain("<STATE> accepts 1.1* and 1.2.")),
            (Lines{"1.2 supported", "1.1 supported {position_unclear}"}));
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("* enjoys support, ** does not.")
                        .plain("<STATE> accepts 1.1–1.2*, 1.3 and 1.4***.")),
            (Lines{"1.3 supported", "1.1 supported {position_unclear}",
                   "1.2 supported {position_unclear}", "1.4 supported {position_unclear}"}));
  EXPECT_EQ(
      answers(DocumentBuilder().plain("Those in italics are noted.").plain("<STATE> accepts 1.1.")),
      (Lines{"1.1 supported {position_unclear}"}));
}

TEST(Answers, numbers_of_a_paragraph_the_document_names) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("<STATE> accepts recommendation 5.")
                        .note("1",
                              "The serial numbers follow the list in paragraph 115 of the "
                              "Report of the Working Group.")),
            (Lines{"115.5 supported"}));
  EXPECT_EQ(
      answers(DocumentBuilder().plain("<STATE> accepts recommendations 1 and 2 in paragraph 97.")),
      (Lines{"97.1 supported", "97.2 supported"}));
}

TEST(Answers, verdict_stands_against_its_explanation) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .heading("Recommendations that enjoy partial support")
                        .plain("No. 1.1: <STATE> accepts to follow up on the Convention.")
                        .heading("Recommendations that are not accepted")
                        .plain("1.2: Both bans were accepted by the people in 2009.")),
            (Lines{"1.1 partially_supported | <STATE> accepts to follow up on the Convention.",
                   "1.2 noted | Both bans were accepted by the people in 2009."}));
  EXPECT_EQ(answers(DocumentBuilder()
                        .item("1.1", "Not accepted. The laws accepted by Parliament suffice.")
                        .item("1.2", "Noted. The population at large supports it.")),
            (Lines{"1.1 noted | The laws accepted by Parliament suffice.",
                   "1.2 noted | The population at large supports it."}));
}

TEST(Answers, not_understood_is_unclear) {
  EXPECT_EQ(
      answers(DocumentBuilder()
                  .item("1.1", "Acccepted.")
                  .item("1.2", "<STATE> hopes to be able to accept it one day.")),
      (Lines{"1.1 unclear | Acccepted. {position_unclear}",
             "1.2 unclear | <STATE> hopes to be able to accept it one day. {position_unclear}"}));
}

TEST(Answers, exceptions_invert) {
  EXPECT_EQ(answers(DocumentBuilder().plain(
                "<STATE> supports the recommendations contained in paragraph 148, with the "
                "exception of 148.1, which is supported in part; 148.2 and 148.3, which are noted; "
                "and 148.4, on which a decision has been deferred.")),
            (Lines{"148.1 partially_supported", "148.2 noted", "148.3 noted", "148.4 pending",
                   "rest supported (in paragraph 148)"}));
  EXPECT_EQ(answers(DocumentBuilder().plain("Recommendations 1.1 to 1.3 concern treaties. <STATE> "
                                            "accepts all of them except the one in number 1.2.")),
            (Lines{"1.1 supported | Recommendations 1.1 to 1.3 concern treaties.",
                   "1.3 supported | Recommendations 1.1 to 1.3 concern treaties.", "1.2 noted"}));
}

TEST(Answers, negations_in_other_places) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("Nor does <STATE> accept 1.1; 1.2 is accepted, and 1.3 is not.")
                        .plain("Recommendation 1.4 cannot, for that reason, be accepted.")
                        .plain("<STATE> does not, however, accept 1.5.")),
            (Lines{"1.1 noted", "1.2 supported", "1.3 noted", "1.4 noted", "1.5 noted"}));
}

TEST(Answers, counts_off_and_points_back) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("On prisons (1.1 to 1.3), <STATE> accepts recommendation 1.3. It "
                               "does not accept the other two recommendations.")
                        .plain("There are recommendations which <STATE> cannot accept. They are "
                               "the following: 1.4 and 1.5.")),
            (Lines{"1.3 supported", "1.1 noted", "1.2 noted",
                   "1.4 noted | There are recommendations which <STATE> cannot accept.",
                   "1.5 noted | There are recommendations which <STATE> cannot accept."}));
  EXPECT_EQ(answers(DocumentBuilder().plain(
                "Recommendations 1.1 and 1.2. The first is accepted. The second is noted.")),
            (Lines{"1.1 supported", "1.2 noted"}));
}

TEST(Answers, numbers_behind_their_texts) {
  EXPECT_EQ(
      answers(DocumentBuilder()
                  .paragraph("1.", "<STATE> accepts the recommendation. [1.28]")
                  .paragraph("2.", "<STATE> notes the recommendation. A law exists. [1.29]")
                  .paragraph("3.", "<STATE> accepts the recommendation. [1.4] [1.5]")),
      (Lines{"1.28 supported", "1.29 noted | A law exists.", "1.4 supported", "1.5 supported"}));
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("NOT ACCEPTED. 1.1 “Ratify the Convention (Chile)”.")
                        .plain("Noted – 1.2 Set up a body (Namibia).")),
            (Lines{"1.1 noted", "1.2 noted"}));
}

TEST(Answers, one_answer_under_several_recommendations) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .item("1.1", "Ratify the Convention (France);")
                        .item("1.2", "Ratify its Protocol (Chile);")
                        .plain("Response: <STATE> agrees with these recommendations.")
                        .item("1.3", "Abolish the penalty (Peru);")
                        .plain("Response: Not accepted.")),
            (Lines{"1.1 supported", "1.2 supported", "1.3 noted"}));
}

TEST(Answers, codes_of_a_key) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("A Fully accepted")
                        .plain("B Noted")
                        .row("Rec.\tPos.\tRec.\tPos.")
                        .row("1.1\tA\t1.3\tB")
                        .row("1.2\tB")),
            (Lines{"1.1 supported", "1.3 noted", "1.2 noted"}));
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("A tick is placed in column A where the recommendation is "
                               "supported, and in column B where it is noted.")
                        .row("No.\tA\tB\tRemarks")
                        .row("1.1\t✓\t\tDone.")
                        .row("1.2\t\t✓\t")),
            (Lines{"1.1 supported | Done.", "1.2 noted"}));
}

TEST(Answers, colours_of_a_key) {
  constexpr std::uint32_t kGreen = 0x92D050, kGrey = 0xD9D9D9;
  DocumentBuilder builder;
  builder.row("\tGreen – the recommendation is accepted").row("\tGrey – it is noted");
  builder.row("No.\tRecommendation").row("1.1\tRatify it").row("1.2\tAbolish it");
  const std::vector<std::optional<std::uint32_t>> fills{kGreen, kGrey, {}, kGreen, kGrey};
  for (std::size_t i = 0; i < fills.size(); ++i)
    builder.document.blocks[i].cells = {{false, false, fills[i]}, {}};
  EXPECT_EQ(answers(builder), (Lines{"1.1 supported", "1.2 noted"}));
}

TEST(Answers, merged_cells_and_serial_numbers) {
  DocumentBuilder builder;
  builder.row("S/N\tRecommendation\tPosition").row("1.\t126.7 Repeal it (Israel)\tNoted");
  builder.row("2.\t126.8 Amend it (Chad)\t");
  builder.document.blocks[2].cells = {{}, {}, {true, false, {}}};
  EXPECT_EQ(answers(builder), (Lines{"126.7 noted", "126.8 noted"}));
}

TEST(Answers, reasons_stand_with_the_answer_that_they_lead_to) {
  const Lines reasons_first{"1.1 noted | The law is strict.", "1.2 supported | A plan is made."};
  EXPECT_EQ(
      answers(DocumentBuilder().plain("The law is strict. Recommendation 1.1 is noted. A plan "
                                      "is made. Recommendation 1.2 is accepted.")),
      reasons_first);
  EXPECT_EQ(answers(DocumentBuilder().plain(
                "Recommendation 1.1 is noted. The law is strict. Recommendation 1.2 is accepted. A "
                "plan is made.")),
            reasons_first);
  EXPECT_EQ(answers(DocumentBuilder().plain("The penalty, of which 1.1 and 1.2 speak, is old. "
                                            "<STATE> cannot accept these two recommendations.")),
            (Lines{"1.1 noted | The penalty, of which 1.1 and 1.2 speak, is old.",
                   "1.2 noted | The penalty, of which 1.1 and 1.2 speak, is old."}));
}

TEST(Answers, paragraphs_below_the_list_of_a_theme_explain_all_of_it) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .heading("Treaties")
                        .item("•", "Accepted: 1.1")
                        .item("•", "Noted: 1.2 and 1.3")
                        .plain("Ratification takes time.")
                        .plain("1.3 was studied.")
                        .heading("Prisons")
                        .item("1.4", "(accepted)")
                        .item("1.5", "(not accepted)")
                        .plain("The prisons are old, which is not accepted by the public.")),
            (Lines{"1.1 supported | Ratification takes time.",
                   "1.2 noted | Ratification takes time. 1.3 was studied.",
                   "1.3 noted | Ratification takes time. 1.3 was studied.",
                   "1.4 supported | The prisons are old, which is not accepted by the public.",
                   "1.5 noted | The prisons are old, which is not accepted by the public."}));
}

TEST(Answers, crosses_say_no_where_ticks_say_yes) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .row("No.\tRecommendation\tSupported")
                        .row("1.1\tRatify it (Chad)\t✓")
                        .row("1.2\tRepeal it (Togo)\t✗")),
            (Lines{"1.1 supported", "1.2 noted"}));
  EXPECT_EQ(
      answers(DocumentBuilder().row("No.\tSupported\tNoted").row("1.1\t✓\t✗").row("1.2\t✗\t✓")),
      (Lines{"1.1 supported", "1.2 noted"}));
  // Crosses alone are marks like any other.
  EXPECT_EQ(answers(DocumentBuilder().row("No.\tSupported\tNoted").row("1.1\tx\t").row("1.2\t\tx")),
            (Lines{"1.1 supported", "1.2 noted"}));
}

TEST(Answers, codes_are_explained_in_whatever_words) {
  const auto coded = [](std::string_view key) {
    return answers(DocumentBuilder()
                       .plain(key)
                       .row("No.\tStates\tPosition\tObservation")
                       .row("1.1\tChad\tS\t")
                       .row("1.2\tTogo\tN\tThe bill was rejected.")
                       .row("1.3\tPeru\tSP\tIn two steps."));
  };
  const Lines told{"1.1 supported", "1.2 noted | The bill was rejected.",
                   "1.3 partially_supported | In two steps."};
  EXPECT_EQ(coded("S means supported, SP supported in part and N noted."), told);
  EXPECT_EQ(coded("S stands for supported, SP for partly supported, N for noted."), told);
  EXPECT_EQ(coded("In it, S – <STATE> supports it; N – it takes note of it; SP – in part."), told);
  EXPECT_EQ(coded("The letters are those of the ministry."),
            (Lines{"1.1 unclear | S {position_unclear}", "1.2 unclear {position_unclear}",
                   "1.3 unclear | SP. In two steps. {position_unclear}"}));
}

TEST(Answers, codes_head_sections_and_stand_before_numbers) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("A – recommendations that are supported; B – those that are noted.")
                        .heading("A")
                        .plain("Re 1.1. A plan is made.")
                        .heading("B")
                        .plain("Re 1.2 and 1.3. The law is strict.")),
            (Lines{"1.1 supported | A plan is made.", "1.2 noted | The law is strict.",
                   "1.3 noted | The law is strict."}));
  EXPECT_EQ(
      answers(DocumentBuilder()
                  .plain("Green <STATE> supports the recommendation. Red <STATE> notes it.")
                  .plain("Green 1.1 Ratify the Convention")
                  .plain("Red 1.2 Abolish the death penalty")
                  .plain("The law is strict.")
                  .plain("Green 1.3 Build prisons")
                  .plain("Green 1.4 Build schools")),
      (Lines{"1.1 supported", "1.2 noted | The law is strict.", "1.3 supported", "1.4 supported"}));
}

TEST(Answers, answers_behind_titles_and_repeated_texts) {
  EXPECT_EQ(
      answers(DocumentBuilder()
                  .item("1.1", "Two Covenants Noted")
                  .plain("They will be studied.")
                  .item("1.2", "Women Partially supported")
                  .item("1.3", "The Act Not supported")
                  .item("1.4", "Schools Supported")
                  .plain("Two were built, which is supported by all.")),
      (Lines{"1.1 noted | They will be studied. {position_unclear}", "1.2 partially_supported",
             "1.3 noted", "1.4 supported | Two were built, which is supported by all."}));
  EXPECT_EQ(answers(DocumentBuilder()
                        .item("1.1",
                              "Ratify the Protocol – <STATE> accepts this recommendation. A "
                              "law is ready.")
                        .item("1.2",
                              "Repeal the law – <STATE> does not accept this "
                              "recommendation.")),
            (Lines{"1.1 supported | A law is ready.", "1.2 noted"}));
}

TEST(Answers, exceptions_and_others_below_a_label) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .heading("Recommendations 1.1 to 1.4")
                        .plain("These recommendations are accepted, with the exception of 1.2 and "
                               "1.4, of which note is taken.")),
            (Lines{"1.1 supported", "1.3 supported", "1.2 noted", "1.4 noted"}));
  EXPECT_EQ(answers(DocumentBuilder()
                        .heading("Recommendations 1.1 to 1.3")
                        .plain("<STATE> accepts recommendation 1.2. It takes note of the others.")),
            (Lines{"1.2 supported", "1.1 noted", "1.3 noted"}));
  EXPECT_EQ(answers(DocumentBuilder()
                        .heading("Recommendations 1.1 and 1.2")
                        .plain("The first is noted, the second accepted.")),
            (Lines{"1.1 noted", "1.2 supported"}));
}

TEST(Answers, numbers_run_in_and_lists_of_themes) {
  EXPECT_EQ(answers(DocumentBuilder().plain("1.1. <STATE> accepts the recommendation. A plan is "
                                            "made. 1.2. Noted. 1.3. Accepted in part.")),
            (Lines{"1.1 supported | A plan is made.", "1.2 noted", "1.3 partially_supported"}));
  EXPECT_EQ(answers(DocumentBuilder()
                        .heading("Recommendations having met with the approval of <STATE>")
                        .plain("Treaties: 1.1; 1.2.")
                        .item("•", "1.1 – A law is ready;")
                        .plain("Women: 1.3; 1.4.")),
            (Lines{"1.1 supported | A law is ready;", "1.2 supported", "1.3 supported",
                   "1.4 supported"}));
}

TEST(Answers, a_heading_that_is_not_understood_leaves_doubt) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .heading("Recommendations noted")
                        .item("•", "1.1")
                        .heading("Unforeseen matters")
                        .item("•", "1.2")),
            (Lines{"1.1 noted", "1.2 noted {position_unclear}"}));
  // Themes under the heading of a section are no doubt.
  EXPECT_EQ(answers(DocumentBuilder()
                        .heading("Recommendations noted")
                        .heading("Treaties")
                        .item("•", "1.1")
                        .heading("Prisons")
                        .item("•", "1.2")),
            (Lines{"1.1 noted", "1.2 noted"}));
}

TEST(Answers, notes_beside_numbers) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("<STATE> accepts 1.1,^1^ 1.2 (Chad),^2^ and 1.3.")
                        .note("1", "A bill is ready.")
                        .note("2", "A plan is made.")),
            (Lines{"1.3 supported", "1.1 supported | A bill is ready.",
                   "1.2 supported | A plan is made."}));
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("The following are noted:")
                        .item("–", "1.1 and 1.2;^1^")
                        .item("–", "1.3 to 1.4^2^")
                        .note("1", "A bill is ready.")
                        .note("2", "A plan is made.")),
            (Lines{"1.1 noted | A bill is ready.", "1.2 noted | A bill is ready.",
                   "1.3 noted | A plan is made.", "1.4 noted | A plan is made."}));
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("<STATE> accepts 1.1^1^ and 1.2.")
                        .note("1", "The law is before Parliament.")),
            (Lines{"1.2 supported", "1.1 supported | The law is before Parliament."}));
}

TEST(Answers, fields) {
  const Extraction extraction = read(DocumentBuilder().page().page().paragraph(
      "7.", "X is small. X accepts recommendation 1.1, for now."));
  ASSERT_EQ(extraction.positions.size(), 1u);
  const PositionRecord& record = extraction.positions[0];
  EXPECT_EQ(record.report, "A/HRC/43/15");
  EXPECT_EQ(record.state_under_review, "SVN");
  EXPECT_EQ(record.position.document, "A/HRC/43/15/Add.1");
  EXPECT_EQ(record.position.wording, "X accepts recommendation 1.1, for now.");
  EXPECT_EQ(record.position.page, 2);
  EXPECT_EQ(record.source.page, 2);
  EXPECT_EQ(record.source.boxes.size(), 1u);
}

}  // namespace
}  // namespace uprex
