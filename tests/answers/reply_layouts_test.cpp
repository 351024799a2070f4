// SPDX-License-Identifier: GPL-3.0-or-later
// Whole replies in the layouts that States choose: where the numbers, the answers and the
// explanations stand.
#include <gtest/gtest.h>

#include "core/answers/answers.hpp"
#include "tests/build_document.hpp"

namespace uprex {
namespace {

// "1.1 noted | comment ?" in the order of the records; "?" says that it is flagged.
Lines answers(const DocumentBuilder& builder) {
  const Document document = builder.build();
  Extraction extraction;
  extraction.document.symbol = "A/HRC/43/15/Add.1";
  read_answers(document.blocks,
               {language_named("en"), extraction.document, "A/HRC/43/15", "KEN", document.notes},
               extraction);
  Lines lines;
  for (const PositionRecord& record : extraction.positions) {
    std::string line = record.scope == PositionScope::one ? record.number : "rest";
    line += ' ' + std::string(to_string(record.position.status));
    if (record.position.comment) line += " | " + *record.position.comment;
    lines.push_back(line + (record.review.empty() ? "" : " ?"));
  }
  return lines;
}

TEST(ReplyLayouts, a_verdict_below_a_theme_or_a_state_with_numbers) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .heading("Chad (1.1)")
                        .plain("Support.")
                        .bold()
                        .heading("Peru (1.2)")
                        .plain("Noted. The law is old.")),
            (Lines{"1.1 supported", "1.2 noted | The law is old."}));
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("Death penalty (1.1 and 1.2)")
                        .item("•", "Not accepted.")
                        .item("•", "The law is old.")),
            (Lines{"1.1 noted | Death penalty (1.1 and 1.2) The law is old.",
                   "1.2 noted | Death penalty (1.1 and 1.2) The law is old."}));
}

TEST(ReplyLayouts, the_last_word_answers_what_the_first_words_name) {
  EXPECT_EQ(answers(DocumentBuilder().plain(
                "Arraigo (1.9) The use of it has fallen by more than 90 per cent. It is under "
                "review. Noted.")),
            (Lines{"1.9 noted | The use of it has fallen by more than 90 per cent. It is under "
                   "review."}));
}

TEST(ReplyLayouts, themes_that_end_in_short_answers) {
  DocumentBuilder builder;
  for (const std::string theme : {"1", "2", "3"})
    builder.heading("Theme " + std::string(1, static_cast<char>('A' + theme[0] - '1')))
        .plain("The law of this theme is old.")
        .heading("[Supported: " + theme + ".1. Noted: " + theme + ".2.]");
  EXPECT_EQ(answers(builder), (Lines{"1.1 supported | The law of this theme is old.",
                                     "1.2 noted | The law of this theme is old.",
                                     "2.1 supported | The law of this theme is old.",
                                     "2.2 noted | The law of this theme is old.",
                                     "3.1 supported | The law of this theme is old.",
                                     "3.2 noted | The law of this theme is old."}));
}

TEST(ReplyLayouts, numbered_paragraphs_below_repeated_recommendations) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("Recommendation 1.1: “Ratify the Convention” (Poland)")
                        .paragraph("1.", "Kenya accepts this recommendation.")
                        .plain("Recommendation 1.2: “Abolish the death penalty” (Chad)")
                        .paragraph("2.", "Kenya cannot accept this recommendation. It is law.")),
            (Lines{"1.1 supported", "1.2 noted | It is law."}));
  // Below a list, the paragraph speaks of the list.
  EXPECT_EQ(answers(DocumentBuilder()
                        .item("1.1", "Ratify the Convention (Poland)")
                        .item("1.2", "Abolish the death penalty (Chad)")
                        .paragraph("3.", "Kenya will report on the recommendation in May."))
                .size(),
            2u);
}

TEST(ReplyLayouts, a_head_in_unknown_words_hides_no_column) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .row("No.\tGist\tSupported\tNoted\tObservations")
                        .row("1.1\tRatify it\t✓\t\tSoon.")
                        .row("1.2\tAbolish it\t\t✓\tThe law is old.")),
            (Lines{"1.1 supported | Soon.", "1.2 noted | The law is old."}));
  // Such a head may stand over the numbers that count.
  EXPECT_EQ(answers(DocumentBuilder()
                        .row("Serial\tNumber in the report\tPosition")
                        .row("1\t40.3\tAccepted")
                        .row("2\t40.1\tNoted")),
            (Lines{"40.3 supported", "40.1 noted"}));
}

TEST(ReplyLayouts, forms_below_recommendations) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .item("1.1", "Protocol to the Covenant")
                        .row("Decision\tNoted")
                        .row("Considerations\tThe consultation goes on.")
                        .item("1.2", "Ratify it (Chad)")
                        .plain("☒ Support ☐ Support in part ☐ Note")
                        .item("1.3", "Abolish it (Chad)")
                        .plain("☐ Support ☐ Support in part ☒ Note")),
            (Lines{"1.1 noted | The consultation goes on.", "1.2 supported", "1.3 noted"}));
}

TEST(ReplyLayouts, a_list_ends_where_the_documents_own_paragraphs_go_on) {
  EXPECT_EQ(
      answers(DocumentBuilder()
                  .paragraph("3.", "Kenya supports the following recommendations:")
                  .plain("1.1, 1.2")
                  .paragraph("4.", "The remaining recommendations are noted.")
                  .paragraph("5.", "On recommendation 1.3: the law is old.")),
      (Lines{"1.1 supported", "1.2 supported", "1.3 unclear | the law is old. ?", "rest noted"}));
}

TEST(ReplyLayouts, categories_that_headings_name) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("I. Recommendations fully accepted;")
                        .plain("II. Recommendations not accepted.")
                        .heading("Category I")
                        .plain("1.1, 1.2")
                        .heading("Category II")
                        .plain("1.3")),
            (Lines{"1.1 supported", "1.2 supported", "1.3 noted"}));
}

TEST(ReplyLayouts, counts_in_brackets_are_no_numbers) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("Kenya supports (18)")
                        .item("1.1", "Ratify it")
                        .plain("Kenya takes note of (5)")
                        .item("1.2", "Abolish it")),
            (Lines{"1.1 supported", "1.2 noted"}));
}

TEST(ReplyLayouts, own_numbers_beside_the_reports) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .heading("Recommendation No. 1")
                        .paragraph("1.", "The Government does not accept it. It is law.")
                        .heading("Recommendation No. 2")
                        .paragraph("2.", "Accepted.")
                        .heading("Recommendation No. 3")
                        .paragraph("3.", "Accepted.")),
            (Lines{"1 noted | It is law.", "2 supported", "3 supported"}));
  EXPECT_EQ(answers(DocumentBuilder()
                        .heading("Recommendations that Kenya accepts")
                        .plain("Recommendation 1 [21.3] Ratify the Convention (Chad)")
                        .item("-", "Accept")
                        .line("Recommendation 2 [21.16] Close the prison (Peru)")
                        .item("-", "Accept")),
            (Lines{"21.3 supported | Accept", "21.16 supported | Accept"}));
}

TEST(ReplyLayouts, items_that_begin_on_lines_of_one_block) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .heading("Recommendations supported in part")
                        .plain("9.1: “Decriminalize defamation”. It remains an offence.")
                        .line("9.7: “Amend the law”. Kenya agrees to review it.")),
            (Lines{"9.1 partially_supported | It remains an offence.",
                   "9.7 partially_supported | Kenya agrees to review it."}));
}

TEST(ReplyLayouts, rows_that_answer_the_row_above) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .row("1.1 Adopt a law (Chile)\t")
                        .row("Accepted\tA bill is ready.")
                        .row("1.2 Close the prison (Peru)\t")
                        .row("Noted\t–")),
            (Lines{"1.1 supported | A bill is ready.", "1.2 noted"}));
}

TEST(ReplyLayouts, columns_of_numbers_counts_and_empty_cells) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .row("Result\tHow many\tParagraph 7 of the report")
                        .row("Fully accepted\t2\t7.1, 7.3")
                        .row("Not accepted\t3\t7.2, 7.4, 7.6")
                        .row("Noted\t1\t7.5")),
            (Lines{"7.1 supported", "7.3 supported", "7.2 noted", "7.4 noted", "7.6 noted",
                   "7.5 noted"}));
  EXPECT_EQ(answers(DocumentBuilder()
                        .row("Theme\tAccepted\tNoted")
                        .row("Treaties\t7.1, 7.2\tNone")
                        .row("Prisons\t7.3\t7.4")),
            (Lines{"7.1 supported", "7.2 supported", "7.3 supported", "7.4 noted"}));
  EXPECT_EQ(
      answers(DocumentBuilder().row("Accepted\t\tNoted").row("7.1\t7.4\t7.3").row("7.2\t7.6\t7.5")),
      (Lines{"7.1 supported", "7.4 supported", "7.3 noted", "7.2 supported", "7.6 supported",
             "7.5 noted"}));
}

TEST(ReplyLayouts, ticks_mean_what_their_heads_say) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("A tick (✓) gives the position; where two boxes are ticked, one "
                               "part is supported and the other is noted.")
                        .row("No.\tSupported\tNoted")
                        .row("7.1\t✓\t")
                        .row("7.2\t\t✓")
                        .row("7.3\t✓\t✓")),
            (Lines{"7.1 supported", "7.2 noted", "7.3 partially_supported ?"}));
}

TEST(ReplyLayouts, numbers_without_the_mark_that_is_explained) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .item("7.1", "7.2* 7.3 7.4**")
                        .plain("An asterisk means that the recommendation is noted, two asterisks "
                               "that it is accepted in part. All others are accepted.")),
            (Lines{"7.1 supported", "7.3 supported", "7.2 noted", "7.4 partially_supported"}));
}

TEST(ReplyLayouts, shades_of_one_colour) {
  constexpr std::uint32_t kLight = 0xD9D9D9, kDark = 0xA6A6A6;
  DocumentBuilder builder;
  builder.plain(
      "Rows without shading are supported, rows in light grey are supported in part, and rows in "
      "dark grey are noted.");
  builder.row("No.\tRecommendation").row("7.1\tAdopt a law").row("7.2\tClose the prison");
  builder.row("7.3\tRatify the Convention");
  auto& blocks = builder.document.blocks;
  blocks[3].cells = {{false, false, kDark}, {false, false, kDark}};
  blocks[4].cells = {{false, false, kLight}, {false, false, kLight}};
  EXPECT_EQ(answers(builder), (Lines{"7.1 supported", "7.2 noted", "7.3 partially_supported"}));
}

TEST(ReplyLayouts, lists_in_brackets_keep_their_first_number) {
  EXPECT_EQ(answers(DocumentBuilder().plain("Kenya supports 2 recommendations (Nos. 6.1, 6.2).")),
            (Lines{"6.1 supported", "6.2 supported"}));
}

TEST(ReplyLayouts, exceptions_with_answers_of_their_own) {
  EXPECT_EQ(answers(DocumentBuilder().plain(
                "Kenya accepts all of these recommendations, with the exception of "
                "recommendations 7.1 and 7.3, of which it takes note, and of recommendation 7.5, "
                "on which there has as yet been no agreement in the Cabinet and to which a reply "
                "will be given subsequently.")),
            (Lines{"7.1 noted", "7.3 noted", "7.5 pending", "rest supported"}));
}

TEST(ReplyLayouts, the_remainder_of_a_recommendation) {
  EXPECT_EQ(answers(DocumentBuilder().plain("Georgia accepts that part of recommendation 7.3 which "
                                            "relates to investigations and notes the remainder.")),
            (Lines{"7.3 supported", "7.3 noted"}));
}

TEST(ReplyLayouts, questions_and_answers) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("Does Kenya accept recommendation 9.2 on tenancy rights?")
                        .plain("No.")
                        .plain("Does Kenya accept recommendation 9.3 on schools?")
                        .plain("Yes, the recommendation is accepted.")),
            (Lines{"9.2 noted | Does Kenya accept recommendation 9.2 on tenancy rights?",
                   "9.3 supported | Does Kenya accept recommendation 9.3 on schools?"}));
}

TEST(ReplyLayouts, all_others_below_a_list_are_not_of_it) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .paragraph("3.", "Those supported in part are:")
                        .item("•", "9.2 – Schools are covered.")
                        .paragraph("4.",
                                   "All other recommendations enjoy the support of Kenya. "
                                   "On 9.3, the law was revised in 2019.")),
            (Lines{"9.2 partially_supported | Schools are covered.",
                   "9.3 unclear | On 9.3, the law was revised in 2019. ?", "rest supported"}));
}

TEST(ReplyLayouts, marks_of_notes_glued_to_headings) {
  EXPECT_EQ(answers(DocumentBuilder().heading("Recommendations supported1").item("•", "9.6")),
            (Lines{"9.6 supported"}));
  // A note on one answer may limit it.
  EXPECT_EQ(answers(DocumentBuilder().plain("Recommendation 9.6 enjoys support1.")),
            (Lines{"9.6 unclear | Recommendation 9.6 enjoys support1. ?"}));
}

TEST(ReplyLayouts, the_exceptions_stand_in_a_list) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .paragraph("2.",
                                   "Kenya accepts all the recommendations, with the exception of "
                                   "the following, of which it takes note:")
                        .item("•", "9.2")
                        .item("•", "9.5")),
            (Lines{"9.2 noted", "9.5 noted", "rest supported"}));
  EXPECT_EQ(answers(DocumentBuilder()
                        .paragraph("2.", "Kenya accepts all recommendations except the following:")
                        .item("•", "9.2")),
            (Lines{"9.2 noted", "rest supported"}));
}

TEST(ReplyLayouts, an_asterisk_excepts_from_a_list) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("Kenya accepts the recommendations listed below, save for those "
                               "marked with an asterisk (*), which are not accepted.")
                        .item("•", "9.2 – The law is in force.")
                        .item("•", "9.3* – The law is old.")),
            (Lines{"9.2 supported | The law is in force.", "9.3 noted | The law is old."}));
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("In the list below, numbers without a mark are those of "
                               "recommendations which Kenya supports. An asterisk (*) after the "
                               "number means that Kenya notes the recommendation.")
                        .plain("9.2, 9.3*, 9.4")),
            (Lines{"9.2 supported", "9.4 supported", "9.3 noted"}));
}

TEST(ReplyLayouts, verdicts_that_look_like_the_one_above_head_lists) {
  EXPECT_EQ(
      answers(DocumentBuilder()
                  .item("•", "Supported")
                  .bold()
                  .item("•", "9.18 and 9.19")
                  .item("•", "Noted")
                  .bold()
                  .item("•", "9.20 The term cannot be shorter.")),
      (Lines{"9.18 supported", "9.19 supported", "9.20 noted | The term cannot be shorter."}));
}

TEST(ReplyLayouts, explanations_under_headings_that_name_numbers) {
  EXPECT_EQ(
      answers(DocumentBuilder()
                  .heading("Recommendations that are noted")
                  .plain("9.1, 9.2, 9.3")
                  .heading("Explanatory notes")
                  .heading("On further treaties (9.1 and 9.2)")
                  .plain("Places of detention are open.")
                  .heading("On refugees (9.3)")
                  .plain("The burden is heavy.")),
      (Lines{"9.1 noted | Places of detention are open.",
             "9.2 noted | Places of detention are open.", "9.3 noted | The burden is heavy."}));
}

TEST(ReplyLayouts, themes_whose_answers_name_single_numbers) {
  DocumentBuilder builder;
  for (const std::string theme : {"1", "2", "3"})
    builder.heading("Theme " + std::string(1, static_cast<char>('A' + theme[0] - '1')))
        .plain("The law of this theme is old.")
        .plain("Kenya accepts: " + theme + ".1, " + theme + ".3.")
        .bold()
        .plain("Kenya notes: " + theme + ".2.")
        .bold();
  EXPECT_EQ(answers(builder).size(), 9U);
  for (const std::string& line : answers(builder))
    EXPECT_TRUE(line.ends_with(" | The law of this theme is old.")) << line;
}

TEST(ReplyLayouts, numbers_in_brackets_behind_the_reasons) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .heading("Not accepted")
                        .plain("Fiji sends workers abroad. The burden would be heavy. (9.1)")),
            (Lines{"9.1 noted | Fiji sends workers abroad. The burden would be heavy. (9.1)"}));
}

TEST(ReplyLayouts, explanations_that_accept_something_else) {
  EXPECT_EQ(answers(DocumentBuilder().plain(
                "Recommendation 9.6 is accepted in part. Norway accepts to review the working "
                "conditions of domestic workers. The dates are open.")),
            (Lines{"9.6 partially_supported | Norway accepts to review the working conditions of "
                   "domestic workers. The dates are open."}));
}

TEST(ReplyLayouts, labels_of_several_numbers_with_strokes) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .heading("Recommendations noted")
                        .item("9.12", "/ 9.13 / 9.14 The law is old.")),
            (Lines{"9.12 noted | The law is old.", "9.13 noted | The law is old.",
                   "9.14 noted | The law is old."}));
}

TEST(ReplyLayouts, a_numbered_paragraph_answers_the_texts_above_it) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .item("9.11", "Act against racism (Spain)")
                        .item("9.12", "Amend the Criminal Code (Chad)")
                        .paragraph("13.", "Kenya supports these recommendations.")
                        .item("9.13", "Combat violence (Peru)")
                        .paragraph("14.", "Kenya notes this recommendation.")),
            (Lines{"9.11 supported", "9.12 supported", "9.13 noted"}));
}

TEST(ReplyLayouts, a_legend_is_no_answer_to_the_rest) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("In the third column S stands for “supported”, N for “noted” and SP "
                               "for “supported in part, the rest noted”.")
                        .row("9.1\tRatify it\tS")
                        .row("9.2\tAbolish it\tN")
                        .row("9.3\tReform it\tSP")),
            (Lines{"9.1 supported", "9.2 noted", "9.3 partially_supported"}));
}

TEST(ReplyLayouts, a_word_behind_a_number_is_no_code) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .row("No.\tCode\tNo.\tCode")
                        .row("9.1\tPA\t9.2\tA")
                        .row("9.3\tA\t9.4\tA")
                        .plain("A: accepted. PA: partially accepted.")
                        .heading("Recommendation 9.1")
                        .plain("A committee examines each reservation.")),
            (Lines{"9.1 partially_supported | A committee examines each reservation.",
                   "9.2 supported", "9.3 supported", "9.4 supported"}));
}

TEST(ReplyLayouts, answers_on_a_line_of_their_own) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("Recommendation No. 2 (Ukraine): Promote access of girls to school")
                        .line("The Kingdom accepts the recommendation. A law is ready.")
                        .plain("Recommendation No. 3 (Peru): Limit detention before trial")
                        .line("Not agreed.")),
            (Lines{"2 supported | A law is ready.", "3 noted"}));
}

TEST(ReplyLayouts, answers_behind_the_text_in_one_cell) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .row("Order\tReport\tRecommendation and answer")
                        .row("1\t9.1\tProtect the forests (Chad) Ecuador accepts the "
                             "recommendation. A law is ready.")
                        .row("2\t9.2\tRepeal the law (Peru) Ecuador takes note of the "
                             "recommendation.")),
            (Lines{"9.1 supported | A law is ready.", "9.2 noted"}));
}

TEST(ReplyLayouts, signs_and_three_asterisks) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("These signs are used: “+” recommendation is accepted; “±” "
                               "recommendation is partially accepted; “–” recommendation is not "
                               "accepted.")
                        .row("No.\tRecommendation\t\tComment")
                        .row("9.1\tRatify it (Chad)\t+\tA law is ready.")
                        .row("9.2\tAbolish it (Peru)\t±\t")
                        .row("9.3\tRepeal it (Togo)\t–\t")),
            (Lines{"9.1 supported | A law is ready.", "9.2 partially_supported", "9.3 noted"}));
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("Those marked with one asterisk (*) enjoy its support; those marked "
                               "with two asterisks (**) enjoy its support in part; those marked "
                               "with three asterisks (***) are noted.")
                        .plain("9.1*** Ratify it (Chad)")
                        .plain("9.2* Abolish it (Peru)")
                        .plain("9.3** Repeal it (Togo)")
                        .plain("Recommendation 9.1. The first task is another one.")),
            (Lines{"9.1 noted | The first task is another one.", "9.2 supported",
                   "9.3 partially_supported"}));
}

TEST(ReplyLayouts, reasons_before_the_sentence_that_decides) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("The prisons were rebuilt.")
                        .plain("The police left them. Kenya accepts the recommendation (9.1).")
                        .plain("The law is old. Kenya does not accept the recommendation (9.2).")
                        .plain("Women decide freely.")
                        .plain("A doctor may object. Kenya accepts the recommendation (9.3).")),
            (Lines{"9.1 supported | The prisons were rebuilt. The police left them.",
                   "9.2 noted | The law is old.",
                   "9.3 supported | Women decide freely. A doctor may object."}));
  // Between answers that explanations follow, they stay where they are.
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("Kenya accepts recommendation 9.1. The prisons were rebuilt.")
                        .plain("The police left them.")
                        .plain("Kenya notes recommendation 9.2. The law is old.")
                        .plain("Kenya accepts recommendation 9.3.")),
            (Lines{"9.1 supported | The prisons were rebuilt. The police left them.",
                   "9.2 noted | The law is old.", "9.3 supported"}));
}

TEST(ReplyLayouts, a_conclusion_behind_the_explanation) {
  EXPECT_EQ(answers(DocumentBuilder().plain(
                "Rec. 9.2 – Ratify the Rome Statute of the Court. The Constitution was revised in "
                "2015. In conclusion, the recommendation is noted.")),
            (Lines{"9.2 noted | The Constitution was revised in 2015."}));
}

TEST(ReplyLayouts, notes_on_numbers_that_are_labels) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .heading("Accepted")
                        .item("9.1", "^a^")
                        .item("9.2", "")
                        .note("a", "The law is ready.")),
            (Lines{"9.1 supported | The law is ready.", "9.2 supported"}));
}

TEST(ReplyLayouts, numbers_behind_repeated_texts_that_answers_follow) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("Ratify the Convention (Togo) (9.1)")
                        .plain("The Attorney General reads the text.")
                        .plain("Kenya supports this recommendation.")
                        .bold()
                        .plain("Abolish the penalty (Spain) (9.2)")
                        .plain("This recommendation does not enjoy the support of Kenya.")
                        .bold()
                        .plain("Train the police (Peru) [9.3]")
                        .plain("Supported.")
                        .bold()),
            (Lines{"9.1 supported | The Attorney General reads the text.", "9.2 noted",
                   "9.3 supported"}));
}

TEST(ReplyLayouts, serial_numbers_before_the_number) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("1 / 9.2 Accede to the Convention")
                        .plain("Answer: The recommendation is accepted.")
                        .plain("2 / 9.19 Recognize the right")
                        .plain("Answer: The recommendation is not accepted.")),
            (Lines{"9.2 supported", "9.19 noted"}));
}

TEST(ReplyLayouts, codes_in_brackets_and_pairs_without_heads) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("(S): the recommendation is supported")
                        .plain("(N): the recommendation is noted")
                        .row("9.1\t(S)\t9.3\t(N)\t9.5\t(S)")
                        .row("9.2\t(N)\t9.4\t(S)\t9.6\t(S)")),
            (Lines{"9.1 supported", "9.3 noted", "9.5 supported", "9.2 noted", "9.4 supported",
                   "9.6 supported"}));
}

TEST(ReplyLayouts, two_texts_in_one_cell) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .row("Recommendation\tAnswer")
                        .row("9.1 Ratify it (Haiti) 9.2 Abolish it (Chad)\tAccepted. It was done.")
                        .row("9.3 Repeal it (Peru)\tNoted.")),
            (Lines{"9.1 supported | It was done.", "9.2 supported | It was done.", "9.3 noted"}));
}

TEST(ReplyLayouts, a_cell_over_all_columns_explains_the_row_above) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .row("No.\tRecommendation\tPosition")
                        .row("9.1\tRatify it\tAccepted")
                        .row("\tThe law is ready.\t")
                        .row("9.2\tAbolish it\tNoted")),
            (Lines{"9.1 supported | The law is ready.", "9.2 noted"}));
}

TEST(ReplyLayouts, exceptions_named_by_local_numbers) {
  EXPECT_EQ(answers(DocumentBuilder().paragraph(
                "2.",
                "Chile accepts all the recommendations contained in paragraph 96 of the report, "
                "with the exception of Nos. 19, 20 and 23, of which it takes note.")),
            (Lines{"96.19 noted", "96.20 noted", "96.23 noted", "rest supported"}));
}

TEST(ReplyLayouts, numbers_and_verdict_in_brackets_at_the_end) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .paragraph("3.", "The law is old. (Recommendation 9.1 – noted)")
                        .paragraph("4.", "A plan exists. (Recommendations 9.2 and 9.3: accepted)")),
            (Lines{"9.1 noted | The law is old.", "9.2 supported | A plan exists.",
                   "9.3 supported | A plan exists."}));
}

TEST(ReplyLayouts, remarks_set_in_below_texts_that_end_with_their_number) {
  DocumentBuilder builder;
  for (const std::string number : {"9.1", "9.2", "9.3", "9.4"})
    builder.plain("Accepted: continue the reforms [" + number + "]")
        .paragraph("", "The reform of " + number.substr(2) + " began.", 20);
  EXPECT_EQ(answers(builder).front(), "9.1 supported | The reform of 1 began.");
}

TEST(ReplyLayouts, a_row_for_the_answer_below_that_of_the_text) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .row("9.1\tRatify it (Chad)")
                        .row("Response\tNoted. The Court did away with it.")
                        .row("9.2\tAbolish it (Peru)")
                        .row("Response\tSupported.")),
            (Lines{"9.1 noted | The Court did away with it.", "9.2 supported"}));
}

TEST(ReplyLayouts, the_number_between_the_text_and_its_answer) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .paragraph("1.",
                                   "Ratify it (Kenya) [para. 9.1] Zambia supports this "
                                   "recommendation. A law is ready.")
                        .paragraph("2.",
                                   "Abolish it (Chad) [para. 9.2] Zambia notes this "
                                   "recommendation.")),
            (Lines{"9.1 supported | A law is ready.", "9.2 noted"}));
}

TEST(ReplyLayouts, ticks_under_verbs) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .row("No.\tAccepts\tNotes\tDefers\tRemarks")
                        .row("9.1\t✓\t\t\tA law is ready.")
                        .row("9.2\t\t✓\t\t")
                        .row("9.3\t\t\t✓\t")),
            (Lines{"9.1 supported | A law is ready.", "9.2 noted", "9.3 pending"}));
}

TEST(ReplyLayouts, what_is_said_of_marks_and_of_others_in_one_sentence) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("Those whose number bears an asterisk are noted; all the others are "
                               "supported.")
                        .plain("9.1* Abolish it (Ireland)")
                        .plain("9.2 Adopt a law (Chad)")),
            (Lines{"9.1 noted", "9.2 supported"}));
}

TEST(ReplyLayouts, explanations_behind_the_text_in_its_cell) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .row("No.\tRecommendation\tResponse")
                        .row("9.1\tRatify it (Chad) The Convention goes beyond the law.\tNoted")
                        .row("9.2\tAbolish it (Peru)\tSupported")),
            (Lines{"9.1 noted | The Convention goes beyond the law.", "9.2 supported"}));
}

TEST(ReplyLayouts, answers_in_capitals_behind_titles) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .item("9.1", "Torture SUPPORTED The law of 2019 forbids it.")
                        .item("9.2", "Death penalty protocol NOTED")
                        .item("9.3", "Prisons PARTIALLY SUPPORTED")
                        .item("9.4", "Media SUPPORTED IN PART The fines stay.")),
            (Lines{"9.1 supported | The law of 2019 forbids it.", "9.2 noted",
                   "9.3 partially_supported", "9.4 partially_supported | The fines stay."}));
}

// The number before such a line is the document's own, not a recommendation's.
TEST(ReplyLayouts, numbered_lines_in_plain_letters_head_lists_and_tables) {
  EXPECT_EQ(
      answers(DocumentBuilder()
                  .paragraph("1.", "ACCEPTED RECOMMENDATIONS")
                  .item("9.1", "9.5 9.7 9.2")
                  .paragraph("2.", "Partially accepted")
                  .row("No.\tWhy in part")
                  .row("9.4\tThe courts are free.")
                  .paragraph("3.", "RECOMMENDATIONS OF WHICH KENYA TAKES NOTE")
                  .row("No.\tReasons")
                  .row("9.3\tThe law is old.")),
      (Lines{"9.1 supported", "9.5 supported", "9.7 supported", "9.2 supported",
             "9.4 partially_supported | The courts are free.", "9.3 noted | The law is old."}));
}

TEST(ReplyLayouts, the_paragraph_of_the_report_heads_a_column) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("The numbers are those of paragraph 49 of the report.")
                        .row("49.\tRecommendation\tSupport\tNote")
                        .row("1\tRatify it (Chad)\t✓\t")
                        .row("2\tAbolish it (Peru)\t\t✓")),
            (Lines{"49.1 supported", "49.2 noted"}));
}

TEST(ReplyLayouts, codes_and_signs_before_or_behind_numbers) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .item("•", "A – the recommendation is accepted;")
                        .item("•", "AP – the recommendation is accepted partially;")
                        .item("•", "NA – the recommendation is not accepted.")
                        .item("9.1", "[A] The law is ready.")
                        .item("9.2", "[NA]")
                        .item("9.3", "[AP] The Convention was signed.")),
            (Lines{"9.1 supported | The law is ready.", "9.2 noted",
                   "9.3 partially_supported | The Convention was signed."}));
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("Key: ✓ recommendation accepted; ✗ recommendation noted; ◐ "
                               "recommendation accepted partially.")
                        .plain("✓ 9.1 Improve conditions in prisons")
                        .plain("✗ 9.2 Abolish the death penalty")
                        .plain("◐ 9.3 Adopt a law")
                        .plain("✓ 9.4 Adopt a plan")),
            (Lines{"9.1 supported", "9.2 noted", "9.3 partially_supported", "9.4 supported"}));
}

TEST(ReplyLayouts, a_verdict_behind_a_colon) {
  EXPECT_EQ(
      answers(DocumentBuilder()
                  .item("9.1.", "Decriminalize abortion: noted. The Constitution protects life.")
                  .item("9.2.", "Protect the family: supported.")),
      (Lines{"9.1 noted | The Constitution protects life.", "9.2 supported"}));
}

TEST(ReplyLayouts, parts_with_letters_below_a_number) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .item("9.1", "This recommendation is answered in two parts:")
                        .item("(a)", "Ratification: accepted. Kenya is a party.")
                        .item("(b)", "Withdrawal: noted. The rules are being revised.")
                        .item("9.2", "Noted.")),
            (Lines{"9.1 supported | Kenya is a party.", "9.1 noted | The rules are being revised.",
                   "9.2 noted"}));
}

TEST(ReplyLayouts, questions_that_are_answered_below) {
  EXPECT_EQ(
      answers(DocumentBuilder()
                  .heading("Do we accept the recommendations on the sea (9.1 and 9.2)?")
                  .plain("Yes. The plan has five parts.")
                  .heading("Do we accept 9.3, on abortion?")
                  .plain("Partially. The law will stay.")),
      (Lines{"9.1 supported | The plan has five parts.", "9.2 supported | The plan has five parts.",
             "9.3 partially_supported | The law will stay."}));
}

TEST(ReplyLayouts, lettered_lists_end_at_the_next_letter) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .item("(b)", "The following are supported with a reservation:")
                        .plain("Recommendation 9.2 – Women may lease land.")
                        .item("(c)", "Recommendations 9.3 and 9.4 are noted.")
                        .plain("As to 9.5, a plan is in place.")),
            (Lines{"9.2 partially_supported | Women may lease land.", "9.3 noted", "9.4 noted",
                   "9.5 unclear | As to 9.5, a plan is in place. ?"}));
}

TEST(ReplyLayouts, what_a_table_does_not_list) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .plain("Recommendations that are not listed in the table below are "
                               "accepted and no comment is given.")
                        .row("Rec. No.\tStatus\tComment")
                        .row("9.1\tnot accepted\tThe law is old.")),
            (Lines{"9.1 noted | The law is old.", "rest supported"}));
}

TEST(ReplyLayouts, answers_of_parts_of_the_state) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .item("9.1", "The mainland: supported. The islands: noted. A law is made.")
                        .item("9.2", "The mainland and the islands: supported.")),
            (Lines{"9.1 supported", "9.1 noted | A law is made.", "9.2 supported"}));
}

TEST(ReplyLayouts, one_sentence_with_three_exceptions) {
  EXPECT_EQ(answers(DocumentBuilder().plain(
                "Kenya supports all the recommendations that were to be examined (paragraph 9), "
                "except recommendations 9.1 and 9.5, which are noted, recommendation 9.6, which is "
                "supported in part, and recommendation 9.7, on which the decision is postponed.")),
            (Lines{"9.1 noted", "9.5 noted", "9.6 partially_supported", "9.7 pending",
                   "rest supported ?"}));
}

TEST(ReplyLayouts, sentences_in_capitals_are_no_badges) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .item("9.1", "Kenya is pleased to SUPPORT this recommendation.")
                        .item("9.2", "Kenya is not in a position to SUPPORT this recommendation.")
                        .item("9.3", "Kenya cannot ACCEPT this recommendation.")
                        .item("9.4", "Kenya does not SUPPORT it because of its law.")),
            (Lines{"9.1 supported", "9.2 noted", "9.3 noted", "9.4 noted | because of its law."}));
}

TEST(ReplyLayouts, answers_in_two_languages_below_recommendations) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .heading("9.1 (Algeria)")
                        .plain("Provide the Commission with autonomy (Algeria)")
                        .plain("Aceite / Accepted")
                        .heading("9.2 (Chad)")
                        .plain("Ratify it (Chad)")
                        .plain("Anotada / Noted")
                        .heading("9.3 (Peru)")
                        .plain("Adopt it (Peru)")
                        .plain("Aceite / Accepted")),
            (Lines{"9.1 supported", "9.2 noted", "9.3 supported"}));
}

TEST(ReplyLayouts, numbered_answers_in_bold_below_recommendations) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .heading("Recommendation 9.1 (Algeria)")
                        .paragraph("2.", "Kenya notes this recommendation.")
                        .bold()
                        .heading("Recommendation 9.2 (Chad)")
                        .paragraph("3.", "Kenya supports this recommendation.")
                        .bold()
                        .heading("Recommendation 9.3 (Peru)")
                        .paragraph("4.", "Kenya notes this recommendation.")
                        .bold()),
            (Lines{"9.1 noted", "9.2 supported", "9.3 noted"}));
}

TEST(ReplyLayouts, headings_with_numbers_of_the_document_itself) {
  EXPECT_EQ(answers(DocumentBuilder()
                        .item("2.1", "Kenya accepts:")
                        .item("9.2", "Ratify the Convention (Chad)")
                        .item("9.5", "Ratify the Protocol (Chad)")
                        .item("9.6", "Adopt a plan (Chad)")
                        .item("9.7", "Adopt a law (Chad)")
                        .item("2.2", "What Kenya notes")
                        .item("9.1", "Abolish it (Peru)")
                        .item("9.3", "Repeal it (Peru)")),
            (Lines{"9.2 supported", "9.5 supported", "9.6 supported", "9.7 supported", "9.1 noted",
                   "9.3 noted"}));
}

}  // namespace
}  // namespace uprex
