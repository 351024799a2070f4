// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/meaning_patterns.hpp"

#include <gtest/gtest.h>

#include "core/model/diagnostic.hpp"

namespace uprex {
namespace {

constexpr std::string_view kTable =
    "name\tmeaning\tpattern\texample\n"
    "answer\tnoted\tnot {verb}\tnot accept\n"
    "answer\tsupported\t{verb}\taccept\n"
    "answer\tnoted\treject\treject\n"
    "broken\tnoted\t(\tx\n"
    "verb\t\taccept|support\taccept\n";

TEST(MeaningPatterns, first_meaning_that_matches_wins) {
  const LanguageFile files[] = {{"a.tsv", kTable}};
  const Language language({"xx", "Test", files});
  const MeaningPatterns patterns(language, "answer");
  EXPECT_EQ(patterns.size(), 2u);
  EXPECT_EQ(patterns.first_in("It does NOT SUPPORT them"), "noted");
  EXPECT_EQ(patterns.first_in("It supports them"), "supported");
  EXPECT_EQ(patterns.first_in("It rejects what others support"), "noted");
  EXPECT_EQ(patterns.first_in("It thanks them"), "");
  EXPECT_FALSE(patterns.matches(1, "reject"));
}

TEST(MeaningPatterns, name_without_rows_matches_nothing) {
  const LanguageFile files[] = {{"a.tsv", kTable}};
  const Language language({"xx", "Test", files});
  EXPECT_EQ(MeaningPatterns(language, "not_there").size(), 0u);
  EXPECT_EQ(MeaningPatterns(language, "not_there").first_in("accept"), "");
}

TEST(MeaningPatterns, refuses_broken_pattern) {
  const LanguageFile files[] = {{"a.tsv", kTable}};
  const Language language({"xx", "Test", files});
  EXPECT_THROW(MeaningPatterns(language, "broken"), Error);
}

}  // namespace
}  // namespace uprex
