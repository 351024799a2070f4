// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/identify.hpp"

#include <gtest/gtest.h>

#include "core/identify/kind_signs.hpp"
#include "tests/build_document.hpp"

namespace uprex {
namespace {

// "addendum A/HRC/28/15/Add.1 SVN 0", with "?" behind a kind that is not certain.
std::string line_of(const Document& document) {
  const Identity identity = identify(document, {}, "x");
  return (identity.kind.empty() ? "none" : identity.kind) + (identity.certain ? " " : "? ") +
         identity.symbol + ' ' + identity.state_under_review + ' ' +
         std::to_string(identity.session);
}

DocumentBuilder report() {
  DocumentBuilder builder;
  builder.page().plain("A/HRC/WG.6/7/L.1").plain("Report of the Working Group").head("A/HRC/14/15");
  builder.page().head("A/HRC/14/15").head("Page 2");
  builder.paragraph("1.",
                    "The Working Group on the Universal Periodic Review, established in accordance "
                    "with resolution 5/1, held its seventh session from 8 to 19 February 2010. The "
                    "review of the Czech Republic was held at the 15th meeting.");
  return builder.heading("Conclusions and/or recommendations").plain("Body");
}

TEST(Identify, report_by_its_first_paragraph) {
  const Identity identity = identify(report().document, {}, "x");
  EXPECT_EQ(line_of(report().document), "working_group_report A/HRC/14/15 CZE 7");
  EXPECT_EQ(identity.cycle, 1);
  EXPECT_EQ(identity.mechanism, mechanism::kUpr);
  EXPECT_EQ(identity.language, "en");
  EXPECT_TRUE(identity.diagnostics.empty());
}

TEST(Identify, state_of_a_report_by_its_title_page) {
  DocumentBuilder builder;
  builder.plain("Human Rights Council").plain("Bolivia (Plurinational State of)*").plain("Chile");
  builder.heading("Conclusions and/or recommendations");
  EXPECT_EQ(line_of(builder.document), "working_group_report? UPR/BOL BOL 0");
}

TEST(Identify, leaves_open_what_is_not_printed) {
  DocumentBuilder builder;
  builder.plain("A text").heading("Conclusions and/or recommendations");
  EXPECT_EQ(line_of(builder.document), "working_group_report?   0");
  EXPECT_EQ(line_of({}), "none?   0");
}

TEST(Identify, list_of_recommendations_is_a_report) {
  DocumentBuilder builder;
  for (const char* label : {"6.1", "6.2", "6.3"}) builder.item(label, "Ratify it (France).");
  EXPECT_EQ(line_of(builder.document), "working_group_report?   0");
  EXPECT_EQ(line_of(builder.head("A/HRC/28/15/Add.1").document), "none? A/HRC/28/15/Add.1  0");
}

DocumentBuilder addendum(std::string_view symbol) {
  return DocumentBuilder()
      .page()
      .heading("United Nations " + std::string(symbol))
      .heading("Report of the Working Group on the Universal Periodic Review*")
      .heading("Slovenia")
      .heading("Addendum")
      .heading(
          "Views on conclusions and/or recommendations, voluntary commitments and replies "
          "presented by the State under review");
}

TEST(Identify, addendum_by_its_title_page) {
  EXPECT_EQ(line_of(addendum("A/HRC/28/15/Add.1").document), "addendum A/HRC/28/15/Add.1 SVN 0");
  EXPECT_EQ(line_of(addendum("").document), "addendum UPR/SVN SVN 0");
  EXPECT_EQ(line_of(DocumentBuilder()
                        .heading("A/HRC/28/15/Add.1")
                        .heading("Addendum")
                        .plain("Slovenia")
                        .document),
            "addendum A/HRC/28/15/Add.1 SVN 0");
  // Its text may have such a heading.
  EXPECT_EQ(
      line_of(addendum("A/HRC/28/15/Add.1").heading("Conclusions and/or recommendations").document),
      "addendum A/HRC/28/15/Add.1 SVN 0");
  // Its table may be called as a thematic list is.
  EXPECT_EQ(line_of(addendum("A/HRC/28/15/Add.1")
                        .heading("Addendum")
                        .heading("Matrix of recommendations")
                        .row("Recommendation\tPosition\tComment")
                        .row("1.1 Ratify it\tNoted\t")
                        .document),
            "addendum A/HRC/28/15/Add.1 SVN 0");
}

TEST(Identify, symbol_on_a_line_of_its_own_before_that_of_the_title) {
  Document page = DocumentBuilder()
                      .heading("A/HRC/28/15/Add.1")
                      .heading("Slovenia")
                      .heading("Addendum")
                      .head("A/HRC/28/15")
                      .document;
  page.pages.clear();  // of the web
  EXPECT_EQ(line_of(page), "addendum A/HRC/28/15/Add.1 SVN 0");
}

TEST(Identify, addendum_by_its_answers) {
  const auto reply = [](std::string_view title) {
    return DocumentBuilder()
        .heading("A/HRC/28/15/Add.1")
        .heading("Slovenia")
        .plain(title)
        .item("115.1", "Accepted.")
        .item("115.2", "Not accepted.")
        .item("115.3", "Accepted.");
  };
  EXPECT_EQ(line_of(reply("The answers follow.").document), "addendum? A/HRC/28/15/Add.1 SVN 0");
  // Reports of other mechanisms have addenda too.
  EXPECT_EQ(line_of(reply("Mission to Slovenia").document), "none? A/HRC/28/15/Add.1 SVN 0");
  // Not understood, and kept: the recommendations of its review get a flag.
  EXPECT_EQ(line_of(DocumentBuilder()
                        .heading("A/HRC/28/15/Add.1")
                        .heading("Slovenia")
                        .plain("What follows is on the recommendations.")
                        .document),
            "addendum? A/HRC/28/15/Add.1 SVN 0");
  // Nothing is answered, and nothing said of recommendations.
  EXPECT_EQ(line_of(DocumentBuilder()
                        .heading("A/HRC/28/15/Add.1")
                        .item("115.1", "Schools")
                        .item("115.2", "Prisons")
                        .item("115.3", "Courts")
                        .document),
            "none? A/HRC/28/15/Add.1  0");
}

TEST(Identify, letter_that_replies) {
  EXPECT_EQ(line_of(DocumentBuilder()
                        .heading("Response of Samoa to the recommendations")
                        .plain("The universal periodic review of Samoa was held in May.")
                        .document),
            "addendum? UPR/WSM WSM 0");
  EXPECT_EQ(line_of(DocumentBuilder()
                        .heading("A/HRC/28/3/Add.1")
                        .heading("Visit to a country")
                        .plain("The High Commissioner reports.")
                        .document),
            "none? A/HRC/28/3/Add.1  0");
}

// A ministry's own paper has no symbol. Its title names the review, or its answers say what it is.
TEST(Identify, paper_of_a_ministry) {
  struct Row {
    std::string_view title, text, line;
    int cycle;
  };
  for (const auto& [title, text, line, cycle] : std::initializer_list<Row>{
           {"Response of Samoa to the recommendations of the third cycle of the UPR", "Thanks.",
            "addendum? UPR/WSM WSM 0", 3},
           {"Response of Samoa to the recommendations of the UPR",
            "Samoa will tell in its mid-term report what it did.", "addendum? UPR/WSM WSM 0", 0},
           {"Response of Samoa to the recommendations of the third UPR (A/HRC/48/12/Add.1)",
            "Thanks.", "addendum? A/HRC/48/12/Add.1 WSM 0", 3},
           {"Mid-term report of Samoa with responses to the recommendations of the UPR", "Thanks.",
            "none?   0", 0},
           {"Information on the recommendations of the II cycle of the UPR",
            "In this paper Samoa tells which recommendations it accepts.",
            "addendum? UPR/WSM WSM 0", 2},
           {"Answers to the recommendations of January", "Samoa thanks. Samoa decided.",
            "addendum? UPR/WSM WSM 0", 0},
           {"Programme of Samoa for the year", "It is published.", "none?   0", 0},
       }) {
    const Document document = DocumentBuilder()
                                  .heading(title)
                                  .plain(text)
                                  .item("115.1", "Samoa accepts the recommendation.")
                                  .item("115.2", "Not accepted by Samoa.")
                                  .item("115.3", "Accepted.")
                                  .document;
    EXPECT_EQ(line_of(document), line) << title;
    EXPECT_EQ(identify(document, {}, "x").cycle, cycle) << title;
  }
}

// Neither its title nor its first pages name the review.
TEST(Identify, reply_by_the_recommendations_that_it_answers) {
  const auto reply = [](std::string_view text, int count) {
    DocumentBuilder builder;
    builder.heading("Samoa").plain("Below is the stance on the recommendations of paragraph 23.");
    for (int i = 1; i <= count; ++i)
      builder.item("23." + std::to_string(i), "Report at mid-term").plain(text);
    return line_of(builder.document);
  };
  EXPECT_EQ(reply("Accepted.", 5), "addendum? UPR/WSM WSM 0");
  EXPECT_EQ(reply("Accepted.", 4), "none? UPR/WSM WSM 0");
  EXPECT_EQ(reply("The law is old.", 9), "none? UPR/WSM WSM 0");
  const auto named = [](std::string_view title) {
    DocumentBuilder builder;
    builder.heading(title).plain("Samoa thanks for the review.");
    for (int i = 1; i <= 5; ++i)
      builder.plain("Recommendation " + std::to_string(i) + ". Samoa accepts it.");
    return line_of(builder.document);
  };
  EXPECT_EQ(named("Samoa and the UPR"), "addendum? UPR/WSM WSM 0");
  EXPECT_EQ(named("Samoa and UPR3"), "addendum? UPR/WSM WSM 0");
  // The States behind the first recommendation recommend.
  DocumentBuilder builder;
  builder.heading("Answers of Samoa").heading("Recommendation 23.1").heading("Chad");
  for (int i = 1; i <= 5; ++i) builder.item("23." + std::to_string(i), "Accepted.");
  EXPECT_EQ(line_of(builder.document), "addendum? UPR/WSM WSM 0");
  // In a table as in a list, a recommendation on such a report is no title.
  EXPECT_EQ(line_of(DocumentBuilder()
                        .heading("Response of Samoa to the recommendations of the UPR")
                        .row("Recommendation\tNumber\tReply")
                        .row("Submit a mid-term report (Chad)\t23.1\tAccepts")
                        .document),
            "addendum? UPR/WSM WSM 0");
}

TEST(Identify, decision_by_its_number) {
  EXPECT_EQ(line_of(DocumentBuilder()
                        .heading("Decision 8/116. Outcome of the universal periodic review: Chad")
                        .plain("Adopts the outcome of the universal periodic review on Chad which "
                               "is constituted of the report (A/HRC/8/34 and Corr.1).")
                        .document),
            "outcome_decision A/HRC/DEC/8/116 TCD 0");
}

TEST(Identify, session_report_by_the_reviews_it_adopted) {
  DocumentBuilder builder;
  builder.head("A/HRC/43/2").plain("The national report (A/HRC/WG.6/34/FRA/1);");
  builder.plain("The outcome of the review of France comprises the report (A/HRC/43/4).");
  const Identity identity = identify(builder.document, {"LVA", 52}, "latvia_upr52.pdf");
  EXPECT_EQ(line_of(builder.document), "session_report A/HRC/43/2  34");
  EXPECT_EQ(identity.state_under_review, "");
  EXPECT_EQ(identity.session, 34);
  EXPECT_TRUE(identity.diagnostics.empty());
}

TEST(Identify, national_report_by_its_symbol) {
  EXPECT_EQ(line_of(DocumentBuilder().head("A/HRC/WG.6/34/SVN/1").plain("Methodology").document),
            "national_report A/HRC/WG.6/34/SVN/1 SVN 34");
  EXPECT_EQ(line_of(DocumentBuilder().head("A/HRC/WG.6/34/SVN/3").plain("Methodology").document),
            "none? A/HRC/WG.6/34/SVN/3 SVN 34");
  EXPECT_EQ(line_of(DocumentBuilder()
                        .heading("National report submitted in accordance with paragraph 5")
                        .heading("Slovenia")
                        .document),
            "national_report UPR/SVN SVN 0");
}

TEST(Identify, thematic_list_by_its_title_or_its_rows) {
  const auto list = [](std::string_view head, std::string_view row) {
    return line_of(
        DocumentBuilder().head(head).row("Recommendation\tPosition\tComment").row(row).build());
  };
  EXPECT_EQ(list("UPR of Slovenia (1st Cycle – 7th session) Thematic list of recommendations",
                 "1.1 Ratify it\tNoted\t"),
            "thematic_list UPR/7/SVN/thematic-list SVN 7");
  EXPECT_EQ(list("UPR of Slovenia", "1.1 Ratify it. Source of position: A/HRC/43/7/Add.1\tNoted\t"),
            "thematic_list A/HRC/43/7/thematic-list SVN 0");
  EXPECT_EQ(list("A/HRC/43/7/Add.1", "1.1 Ratify it\tNoted\tNo"), "addendum? A/HRC/43/7/Add.1  0");
}

struct HintRow {
  std::string printed;  // symbol, State
  Hints hints;
  std::string file, expected, diagnostics;
};

TEST(Identify, takes_the_documents_word_then_hints_then_the_file_name) {
  const std::string kFromName = "identity_from_file_name ", kDiffers = "identity_differs ";
  const std::vector<HintRow> rows = {
      {"A/HRC/1/2 France", {}, "x", "A/HRC/1/2 FRA 2", ""},
      {"A/HRC/1/2 ", {"LVA", 2}, "x", "A/HRC/1/2 LVA 2", ""},
      {" ", {"LVA", 52}, "x", "UPR/52/LVA LVA 52", ""},
      {" Latvia", {}, "x", "UPR/LVA LVA 0", ""},
      {" ", {}, "a/Latvia_-_draft.docx", "UPR/LVA LVA 0", kFromName},
      {" ", {}, "sierra_leone_upr52.docx", "UPR/52/SLE SLE 52", kFromName + kFromName},
      {" ", {"EST", 50}, "Latvia.docx", "UPR/50/EST EST 50", ""},
      {" ", {}, "draft.docx", "  0", ""},
      {"A/HRC/1/2 France", {"LVA", 3}, "x", "A/HRC/1/2 FRA 2", kDiffers + kDiffers},
  };
  for (const HintRow& row : rows) {
    const std::size_t space = row.printed.find(' ');
    DocumentBuilder builder;
    builder.plain(row.printed.substr(0, space)).plain(row.printed.substr(space + 1));
    if (row.expected.ends_with('2') && !row.expected.ends_with("52"))
      builder.paragraph("1.", "The Working Group held its second session in May 2008.");
    builder.heading("Conclusions and/or recommendations");
    const Identity identity = identify(builder.document, row.hints, row.file);
    EXPECT_EQ(identity.symbol + ' ' + identity.state_under_review + ' ' +
                  std::to_string(identity.session),
              row.expected);
    std::string diagnostics;
    for (const Diagnostic& diagnostic : identity.diagnostics) diagnostics += diagnostic.code + ' ';
    EXPECT_EQ(diagnostics, row.diagnostics) << row.expected;
  }
}

TEST(IsWorkingGroupReport, by_title_or_first_paragraph) {
  EXPECT_TRUE(is_working_group_report(
      language_named("en"),
      DocumentBuilder()
          .heading("Report of the Working Group on the Universal Periodic Review")
          .document));
  EXPECT_TRUE(is_working_group_report(
      language_named("en"),
      DocumentBuilder()
          .paragraph("1.",
                     "The Working Group on the Universal Periodic Review (UPR), established in "
                     "accordance with Human Rights Council resolution 5/1")
          .document));
  EXPECT_FALSE(is_working_group_report(
      language_named("en"),
      DocumentBuilder().heading("Report of the Working Group on Arbitrary Detention").document));
  DocumentBuilder late;
  late.page().plain("Compilation").page().page().page().page();
  late.plain("Report of the Working Group on the Universal Periodic Review");
  EXPECT_FALSE(is_working_group_report(language_named("en"), late.document));
  EXPECT_FALSE(is_working_group_report(language_named("en"), {}));
}

}  // namespace
}  // namespace uprex
