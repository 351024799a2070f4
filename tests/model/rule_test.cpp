// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rule.hpp"

#include <gtest/gtest.h>

#include <regex>
#include <string>
#include <vector>

namespace uprex {
namespace {

struct Row {
  Is is;
  std::vector<std::string> fit, fail;
};

const std::string kHash(64, 'a');

const std::vector<Row> kTexts = {
    {Is::line, {"", "a line"}, {"a\nb", "\r"}},
    {Is::filled_line, {"a line"}, {"", "a\nb"}},
    {Is::later_line, {"a line"}, {"a\nb"}},
    {Is::symbol, {"A/HRC/1/1"}, {"A#1", "A\n"}},
    {Is::own_document, {"A/HRC/1/1"}, {"A#1"}},
    {Is::id, {"A/1#7", "A/1#7#8"}, {"A/1", "A/1#", "A/1#7\n"}},
    {Is::state, {"KEN"}, {"", "Kenya", "ken", "KE"}},
    {Is::language, {"en"}, {"", "eng", "E1"}},
    {Is::snake_case, {"a", "a_1"}, {"", "1a", "A", "a b", "_a"}},
    {Is::part_letters, {"a", "aa"}, {"", "A", "a1"}},
    {Is::goal, {"1", "9", "10", "17"}, {"", "0", "18", "20", "01", "100"}},
    {Is::sha256, {kHash}, {"a", kHash + "a", std::string(64, 'A')}},
    {Is::format, {"pdf", "word97"}, {"PDF", "a b"}},
};

TEST(Rule, pattern_and_validation_agree) {
  for (const Row& row : kTexts) {
    const std::regex pattern{std::string(pattern_of(row.is))};
    for (const auto& text : row.fit) {
      EXPECT_EQ(fault_of_text(row.is, text), "") << text;
      EXPECT_TRUE(std::regex_search(text, pattern)) << text;
    }
    for (const auto& text : row.fail) {
      EXPECT_NE(fault_of_text(row.is, text), "") << text;
      EXPECT_FALSE(std::regex_search(text, pattern)) << text;
    }
  }
}

TEST(Rule, plugins_may_leave_fields_empty_that_the_core_fills) {
  for (const Is is : {Is::later_line, Is::symbol, Is::sha256, Is::format}) {
    EXPECT_EQ(fault_of_text(is, ""), "");
    EXPECT_FALSE(std::regex_search("", std::regex{std::string(pattern_of(is))}));
  }
  EXPECT_EQ(fault_of_text(Is::id, "#7"), "");
}

TEST(Rule, has_a_range_for_numbers_alone) {
  EXPECT_EQ(number_range_of(Is::number).least, 1);
  EXPECT_EQ(number_range_of(Is::count).least, 0);
  EXPECT_EQ(number_range_of(Is::category).most, 5);
  EXPECT_EQ(number_range_of(Is::score).most, 1);
  EXPECT_EQ(number_range_of(Is::line).least, -std::numeric_limits<double>::infinity());
}

}  // namespace
}  // namespace uprex
