// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/numerals.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace uprex {
namespace {

TEST(Numerals, writes_roman_numerals_and_letters) {
  struct Row {
    int value;
    std::string roman, letters;
  };
  const std::vector<Row> rows = {
      {0, "", ""},        {1, "i", "a"},        {4, "iv", "d"},           {9, "ix", "i"},
      {26, "xxvi", "z"},  {27, "xxvii", "aa"},  {49, "xlix", "aw"},       {52, "lii", "az"},
      {53, "liii", "ba"}, {702, "dccii", "zz"}, {1994, "mcmxciv", "bxr"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(roman(row.value), row.roman) << row.value;
    EXPECT_EQ(letters(row.value), row.letters) << row.value;
  }
}

}  // namespace
}  // namespace uprex
