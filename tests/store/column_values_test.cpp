// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/column_values.hpp"

#include <gtest/gtest.h>

namespace uprex {
namespace {

TEST(ColumnValues, keep_lists_as_lines) {
  const std::vector<std::vector<std::string>> lists = {{}, {""}, {"a"}, {"a", "", "b c"}, {"", ""}};
  for (const auto& list : lists) EXPECT_EQ(lines_from(lines_text(list)), list);
}

TEST(ColumnValues, keep_every_type_of_field) {
  const auto back = []<class Value>(const Value& value) {
    Value read{};
    const auto parameter = parameter_of(value);
    const auto* number = std::get_if<long long>(&parameter);
    read_cell(number ? std::to_string(*number) : std::get<std::string>(parameter), read);
    return read == value;
  };
  EXPECT_TRUE(back(std::string("text")));
  EXPECT_TRUE(back(-7));
  EXPECT_TRUE(back(true));
  EXPECT_TRUE(back(0.507));
  EXPECT_TRUE(back(1.0 / 3));
  EXPECT_TRUE(back(Response::noted));
  EXPECT_TRUE(back(std::vector{Reason::no_state, Reason::unanswered}));
  EXPECT_TRUE(back(std::vector<Box>{{1, 2.5, 3, 4, 5}}));
  EXPECT_EQ(parameter_of(std::optional<int>()), Query::Parameter());
}

TEST(ColumnValues, refuse_text_that_is_no_number) {
  for (const char* text : {"", "x", "1x"}) EXPECT_THROW(number_from(text), StoreError) << text;
}

TEST(ColumnValues, write_values_as_sql_does) {
  EXPECT_EQ(literal_of({}), "NULL");
  EXPECT_EQ(literal_of(-7LL), "-7");
  EXPECT_EQ(literal_of(std::string("it's")), "'it''s'");
}

}  // namespace
}  // namespace uprex
