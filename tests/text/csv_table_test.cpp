#include "core/text/csv_table.hpp"

#include <gtest/gtest.h>

namespace uprex {
namespace {

using Rows = std::vector<std::vector<std::string>>;

TEST(CsvTable, ReadsQuotedCells) {
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
  };
  for (const auto& [text, rows] : cases) EXPECT_EQ(csv_rows(text), rows) << text;
}

}  // namespace
}  // namespace uprex
