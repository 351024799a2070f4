// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/trim.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace uprex {
namespace {

TEST(Trim, shortens_at_spaces_or_characters) {
  struct Row {
    std::string text;
    std::size_t most;
    std::string expected;
  };
  const std::vector<Row> rows = {
      {"Ratify it", 9, "Ratify it"},
      {"Ratify the Convention", 10, "Ratify the …"},
      {"Ratify the Convention", 9, "Ratify …"},
      {"A longest-of-words", 10, "A longest- …"},
      {"Ratification", 6, "Ratifi …"},
      {"ééé", 4, "éé …"},
      {"ééé", 3, "é …"},
      {"批准公约", 5, "批 …"},
      {"éé", 1, " …"},
      {"", 0, ""},
  };
  for (const auto& [text, most, expected] : rows)
    EXPECT_EQ(shortened(text, most), expected) << text << ' ' << most;
}

TEST(Trim, takes_marks_off_both_ends) {
  EXPECT_EQ(trimmed(" \ttwo words\r\n"), "two words");
  EXPECT_EQ(trimmed(" \t"), "");
  EXPECT_EQ(trimmed("; (a), ", " ;,"), "(a)");
  EXPECT_EQ(without_leading("; (a), ", " ;,"), "(a), ");
  EXPECT_EQ(without_trailing("; (a), ", " ;,"), "; (a)");
  for (const std::string_view marks : {"", " ", " ;"}) {
    EXPECT_EQ(without_leading(marks, " ;"), "");
    EXPECT_EQ(without_trailing(marks, " ;"), "");
  }
}

TEST(Trim, cuts_no_character_of_several_bytes) {
  // The quotation mark and the dashes begin with the same two bytes.
  EXPECT_EQ(without_leading("– “Ratify”", " –—"), "“Ratify”");
  EXPECT_EQ(without_trailing("“Ratify” –", " –—"), "“Ratify”");
  EXPECT_EQ(trimmed("—", "–—"), "");
}

}  // namespace
}  // namespace uprex
