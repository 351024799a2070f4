// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/workbook/text_lines.hpp"

#include <gtest/gtest.h>

#include <string>

namespace uprex {
namespace {

struct Lines {
  std::string text;
  double characters;
  int lines;
};

std::ostream& operator<<(std::ostream& out, const Lines& row) { return out << row.text; }

class TextLines : public testing::TestWithParam<Lines> {};

TEST_P(TextLines, match_the_text) {
  EXPECT_EQ(lines_in_column(GetParam().text, GetParam().characters, 10), GetParam().lines);
}

INSTANTIATE_TEST_SUITE_P(
    TextLines, TextLines,
    testing::Values(
        Lines{"", 10, 1}, Lines{"Noted", 13, 1}, Lines{"Partially supported", 13, 2},
        Lines{"one\ntwo\n\nfour", 40, 4},
        Lines{"Ratify the Convention on the Protection of the Rights of All Migrant Workers", 54,
              2},
        Lines{"iiiiiiiiiiiiiiiiiiiiiiiiiiii", 13, 1},
        Lines{"WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", 13, 5}, Lines{std::string(200, ' '), 13, 1},
        Lines{"éééééééééééééééééééé", 13, 2}, Lines{"\xFF\xFF\xFF", 13, 1}));

TEST(TextLines, break_a_word_that_is_longer_than_a_line) {
  EXPECT_EQ(lines_in_column(std::string(10'000, '0'), 10, 10), 1000);
}

}  // namespace
}  // namespace uprex
