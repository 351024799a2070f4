// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/values.hpp"

#include <gtest/gtest.h>

#include "core/write/csv/csv_cell.hpp"

namespace uprex {
namespace {

using Names = std::vector<std::string>;

TEST(Values, joins_with_separator) {
  EXPECT_EQ(joined({}), "");
  EXPECT_EQ(joined({"a"}), "a");
  EXPECT_EQ(joined({"", "b", ""}), "|b|");
  EXPECT_EQ(joined({"a", "b"}, ", "), "a, b");
}

TEST(Values, prefer_printed_sdgs_and_groups_to_proposed_ones) {
  Recommendation record;
  EXPECT_EQ(groups_of(record), Names());
  record.labels.groups = {{"Children", 0.9}, {"Migrants", 0.6}};
  record.labels.sdgs = {{"16", 0.9}};
  EXPECT_EQ(groups_of(record), (Names{"Children", "Migrants"}));
  record.groups = {"Women"};
  EXPECT_EQ(groups_of(record), Names{"Women & girls"});
  EXPECT_EQ(sdgs_of(record), Names{"16"});
}

TEST(Values, groups_have_one_name) {
  Recommendation record;
  record.labels.groups = {{"Children", 0.9}};
  record.groups = {"women", "Women & girls", "girls", "general", "Members of minorities"};
  EXPECT_EQ(groups_of(record),
            (Names{"Women & girls",
                   "Minorities/ racial, ethnic, linguistic, religious or descent-based groups"}));
  record.groups = {"general"};
  EXPECT_EQ(groups_of(record), Names());
}

TEST(Values, only_symbols_of_the_council_have_an_address) {
  EXPECT_EQ(document_url("A/HRC/43/15"), "https://docs.un.org/en/A/HRC/43/15");
  for (const auto* name : {"UPR/52/LVA", "A/HRC/43/15/thematic-list", ""})
    EXPECT_EQ(document_url(name), "") << name;
}

TEST(Values, cells_for_programs_are_exact) {
  const std::pair<std::string, std::string> rows[] = {
      {"=1+1", "=1+1"},       {"a,b", "\"a,b\""},
      {"a\"b", "\"a\"\"b\""}, {"a\r\nb", "\"a\r\nb\""},
      {" a ", " a "},         {"", ""},
      {"Śķ漢", "Śķ漢"},       {"bad \xff", "bad \xEF\xBF\xBD"}};
  for (const auto& [value, cell] : rows) EXPECT_EQ(exact_csv_cell(value), cell);
}

}  // namespace
}  // namespace uprex
