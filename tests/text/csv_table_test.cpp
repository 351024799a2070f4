// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/csv_table.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace uprex {
namespace {

using Rows = std::vector<std::vector<std::string>>;

TEST(CsvTable, reads_quoted_cells) {
  const std::vector<std::pair<std::string, Rows>> cases{
      {"", {}},
      {"\n\r\n", {}},
      {"a,b\n1,2\n", {{"a", "b"}, {"1", "2"}}},
      {"a,b\r\n1,2", {{"a", "b"}, {"1", "2"}}},
      {"\xEF\xBB\xBF"
       "a\n",
       {{"a"}}},
      {",\n", {{"", ""}}},
      {"\"x, y\",\"say \"\"no\"\"\"\n", {{"x, y", "say \"no\""}}},
      {"\"two\nlines\",b\n", {{"two\nlines", "b"}}},
      {"\"never closed,b\n", {{"never closed,b\n"}}},
      {"5\" pipe,b\"\"\n", {{"5\" pipe", "b\"\""}}},
      {"\"a\"b\"c\n", {{"ab\"c"}}},
      {"\"two\r\nlines\"\r\na\rb\r", {{"two\r\nlines"}, {"a\rb"}}},
      {"\"\"\n", {{""}}},
      {"a\n\xEF\xBB\xBF\"b\"\n", {{"a"}, {"\xEF\xBB\xBF\"b\""}}},
  };
  for (const auto& [text, rows] : cases) EXPECT_EQ(csv_rows(text), rows) << text;
}

// "1:a|b 3:c", "!" behind a row that is too long, "?" behind one that is open.
std::string read(const std::string& text, std::size_t longest) {
  std::stringbuf in(text);
  CsvReader reader(in, longest);
  std::string all;
  while (const auto row = reader.next()) {
    all += (all.empty() ? "" : " ") + std::to_string(row->line) + ':';
    for (const auto& cell : row->cells) all += (&cell == row->cells.data() ? "" : "|") + cell;
    all += std::string(row->is_long ? "!" : "") + (row->is_open ? "?" : "");
  }
  return all;
}

TEST(CsvReader, cuts_a_long_row_and_finds_the_next) {
  EXPECT_EQ(read("a,b\n\nc\n", 3), "1:a|b 3:c");
  EXPECT_EQ(read("a,\"b\nc,d\"\ne\n", 4), "1:a|b! 3:e");
  EXPECT_EQ(read("a\n\"b\nc", 9), "1:a 2:b\nc?");
  EXPECT_EQ(read("\"bcde", 3), "1:bc!?");
}

}  // namespace
}  // namespace uprex
