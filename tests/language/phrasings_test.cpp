// SPDX-License-Identifier: GPL-3.0-or-later
// The many ways in which States say the same, and sentences of their explanations that say nothing
// of a recommendation although they use the same words: tests/language/phrasings.tsv, one in a row.
#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <string_view>

#include "core/language/answer.hpp"
#include "core/language/decision.hpp"
#include "tests/paths.hpp"

namespace uprex {
namespace {

// What is said in plain words; of clauses that accept and refuse, a part.
Decision decision_of(std::string_view kind, std::string_view text) {
  const Language& language = language_named("en");
  const Answer answer =
      kind == "heading" ? answer_of_heading(language, text) : answer_of(language, text);
  return answer.plain ? answer.decision : Decision::none;
}

TEST(Phrasings, decide_as_the_table_says) {
  std::ifstream table(source_folder() / "tests/language/phrasings.tsv");
  std::string decision, kind, text;
  std::size_t rows = 0;
  std::getline(table, text);  // the names of the columns
  for (; std::getline(table, decision, '\t') && std::getline(table, kind, '\t') &&
         std::getline(table, text);
       ++rows)
    EXPECT_EQ(decision_of(kind, text), decision_named(decision)) << kind << ": " << text;
  EXPECT_GT(rows, 300u);
}

}  // namespace
}  // namespace uprex
