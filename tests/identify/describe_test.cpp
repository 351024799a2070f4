// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/describe.hpp"

#include <gtest/gtest.h>

#include "core/identify/identify.hpp"
#include "tests/build_document.hpp"

namespace uprex {
namespace {

std::string refused(const DocumentBuilder& builder) {
  const Document document = builder.build();
  return refusal(document, identify(document, {}, "x")).what();
}

TEST(Refusal, by_title) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"ADVANCE QUESTIONS TO SLOVENIA – ADD.1", "this is a list of advance questions"},
      {"Advance questions submitted to Chad (second batch)", "this is a list of advance questions"},
      {"NATIONAL REPORT SUBMITTED IN ACCORDANCE WITH PARAGRAPH 15 (A)",
       "this is a national report"},
      {"Compilation on Slovenia", "this is a compilation of United Nations information"},
      {"Compilation prepared by the Office", "this is a compilation of United Nations information"},
      {"Summary of Stakeholders’ submissions on Slovenia*",
       "this is a summary of stakeholders' submissions"},
      {"SUMMARY PREPARED BY THE OFFICE", "this is a summary of stakeholders' submissions"},
      {"Corrigendum", "this is a corrigendum"},
      {"Resolution adopted by the Human Rights Council on 22 June", "this is a resolution"},
      {"Decision adopted by the Human Rights Council",
       "this is a decision of the Human Rights Council"},
      {"Concluding observations on the third periodic report of Chad",
       "this is a document of a treaty body"},
      {"Report of the Special Rapporteur on the right to food",
       "this is a report of a special procedure"},
      {"Voluntary mid-term report of Chad", "this is a mid-term report"},
      {"Joint submission to the Universal Periodic Review of Chad",
       "this is a stakeholder's submission"},
      {"Slovenia: Submission to the UN Universal Periodic Review",
       "this is a stakeholder's submission"},
      {"Statement by H.E. Ms. X at the adoption of the outcome", "this is a statement"},
      {"Thematic list of recommendations", "this is a thematic list of recommendations"},
      {"Slovenia was reviewed by UPR WG 34", "this is an infographic"},
      {"Agenda item 6", "uprex does not know this kind of document"},
      {"Welcome", "uprex does not know this kind of document"},
  };
  for (const auto& [title, expected] : rows) {
    const std::string message = refused(DocumentBuilder().heading(title));
    EXPECT_EQ(message.substr(0, message.find(". It ")), expected) << title;
  }
}

TEST(Refusal, by_symbol) {
  EXPECT_EQ(refused(DocumentBuilder().head("A/HRC/WG.6/7/SVN/1").plain("I. Methodology")),
            "this is a national report (A/HRC/WG.6/7/SVN/1). It contains no recommendations of the "
            "review "
            "and marks no commitments as voluntary");
  EXPECT_EQ(refused(DocumentBuilder()
                        .head("A/HRC/WG.6/7/SVN/2/Corr.1")
                        .heading("Compilation prepared by the Office")),
            "this is a corrigendum (A/HRC/WG.6/7/SVN/2/Corr.1). It corrects another document and "
            "contains no recommendations of its own");
  EXPECT_EQ(refused(DocumentBuilder().head("A/HRC/14/15").heading("Welcome")),
            "uprex does not know this kind of document (A/HRC/14/15)");
}

TEST(Refusal, by_text) {
  EXPECT_EQ(
      refused(DocumentBuilder()
                  .plain("Office of the High Commissioner for Human Rights")
                  .plain("Excellency,")
                  .plain("It is my honour to write to you.")),
      "this is a letter of the High Commissioner. It contains no recommendations of the review");
  EXPECT_EQ(refused(DocumentBuilder().plain("CEDAW/C/SVN/CO/4").plain("Follow-up")),
            "this is a document of a treaty body. It contains no recommendations of the review");
  EXPECT_EQ(refused(DocumentBuilder()
                        .heading("Report of the Working Group on the Universal Periodic Review")
                        .plain("The delegation made an introduction.")),
            "this is a report of the Working Group. It has no section of conclusions and "
            "recommendations");
}

TEST(Refusal, by_language) {
  const std::string french =
      "Le Groupe de travail a tenu sa session dans les locaux de l’Office pour la première fois et "
      "par visioconférence, avec les délégations qui ont participé aux débats sur les droits.";
  EXPECT_EQ(refused(DocumentBuilder().head("A/HRC/43/15").plain(french)),
            "this is a document (A/HRC/43/15) in French, but uprex reads only English");
  EXPECT_EQ(
      refused(DocumentBuilder().head("A/HRC/WG.6/34/SEN/1").plain(french)),
      "this is a national report (A/HRC/WG.6/34/SEN/1) in French, but uprex reads only English");
}

}  // namespace
}  // namespace uprex
