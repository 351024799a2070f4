// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/grammar.hpp"

#include <gtest/gtest.h>

#include "core/language/item_parts.hpp"
#include "core/language/language.hpp"

namespace uprex {
namespace {

const Language& without_grammar() {
  static const LanguageFile files[] = {
      {"states.tsv", language_named("en").file("states.tsv").text},
      {"state_lists.tsv", language_named("en").file("state_lists.tsv").text},
      {"words_near_states.tsv", language_named("en").file("words_near_states.tsv").text}};
  static const Language language({"xx", "Test", files});
  return language;
}

TEST(Grammar, belongs_to_a_language_that_has_one) {
  ASSERT_NE(language_named("en").grammar(), nullptr);
  EXPECT_TRUE(language_named("en").grammar()->asks("Ratify the Convention"));
  EXPECT_EQ(without_grammar().grammar(), nullptr);
}

TEST(Grammar, without_it_items_are_cut_at_their_states) {
  const auto parts = parts_of(without_grammar(), "Sign (Uganda) and ratify (Costa Rica) OP-CAT.");
  ASSERT_EQ(parts.size(), 2u);
  EXPECT_EQ(parts[0].text, "Sign");
  EXPECT_EQ(parts[0].states[0].iso3, "UGA");
  EXPECT_EQ(parts[1].text, "and ratify");
  EXPECT_TRUE(parts[1].uncertain);
  EXPECT_EQ(parts_of(without_grammar(), "(a) Ratify OP-CAT.")[0].text, "Ratify OP-CAT");
}

}  // namespace
}  // namespace uprex
