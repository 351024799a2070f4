// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/build_document.hpp"
#include "tests/read_document.hpp"

namespace uprex {
namespace {

// "symbol · State · report · documents".
std::string read(const Document& document) {
  if (chosen(document) != "outcome_decision") return "no match";
  const Extraction extraction = read_by("outcome_decision", document);
  const ReviewReference& review = extraction.document.reviews.at(0);
  std::string line =
      extraction.document.symbol + " · " + review.state_under_review + " · " + review.report + " ·";
  for (const std::string& symbol : review.documents) line += ' ' + symbol;
  return line;
}

TEST(OutcomeDecision, symbols_in_text) {
  EXPECT_EQ(
      read(DocumentBuilder()
               .head("A/HRC/DEC/14/105")
               .heading("Decision adopted by the Human Rights Council*")
               .heading("14/105")
               .heading("Outcome of the Universal Periodic Review: Slovenia")
               .plain("Adopts the outcome of the universal periodic review on Slovenia which is "
                      "constituted of the report of the Working Group on Slovenia (A/HRC/14/15), "
                      "together with the views of Slovenia (A/HRC/14/37, chapter VI and "
                      "A/HRC/14/15/Add.1).")
               .build()),
      "A/HRC/DEC/14/105 · SVN · A/HRC/14/15 · A/HRC/14/15 A/HRC/14/37 A/HRC/14/15/Add.1");
}

TEST(OutcomeDecision, symbols_in_notes) {
  EXPECT_EQ(
      read(
          DocumentBuilder()
              .head("A/HRC/DEC/43/112")
              .heading("43/112. Outcome of the universal periodic review: Islamic Republic of Iran")
              .plain("Adopts the outcome of the review of the Islamic Republic of Iran, comprising "
                     "the report thereon,^1^ and the views of the State.^2^")
              .note("2", "A/HRC/43/12/Add.1; see also A/HRC/43/2, chap. VI.")
              .note("1", "A/HRC/43/12 and Corr.1.")
              .build()),
      "A/HRC/DEC/43/112 · IRN · A/HRC/43/12 · A/HRC/43/12 A/HRC/43/12/Corr.1 A/HRC/43/12/Add.1 "
      "A/HRC/43/2");
}

TEST(OutcomeDecision, number_in_the_title_alone) {
  EXPECT_EQ(
      read(DocumentBuilder()
               .heading("Decision 8/116. Outcome of the universal periodic review: Argentina")
               .plain("Having conducted the review of Argentina on 16 April,")
               .plain("Adopts the outcome of the universal periodic review on Argentina which "
                      "is constituted of the report (A/HRC/8/34 and Corr.1).")
               .build()),
      "A/HRC/DEC/8/116 · ARG · A/HRC/8/34 · A/HRC/8/34 A/HRC/8/34/Corr.1");
}

TEST(OutcomeDecision, does_not_match_other_decisions) {
  EXPECT_EQ(read(DocumentBuilder()
                     .head("A/HRC/DEC/43/1")
                     .plain("Decides to convene a panel discussion.")
                     .build()),
            "no match");
  EXPECT_EQ(read({}), "no match");
  EXPECT_THROW(read_by("outcome_decision", {}), LoadError);
}

}  // namespace
}  // namespace uprex
