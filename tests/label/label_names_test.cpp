// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/label/label_names.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/language/language.hpp"
#include "core/un/label_lists.hpp"

namespace uprex {
namespace {

TEST(LabelNames, are_the_whole_lists) {
  EXPECT_EQ(issue_names().size(), 54u);
  EXPECT_EQ(group_names().size(), 35u);
  EXPECT_EQ(goal_names().size(), 17u);
}

TEST(LabelNames, are_found_whatever_the_case_and_apostrophe) {
  EXPECT_EQ(name_meant(language_named("en"), issue_names(), "women\u2019s RIGHTS"),
            "Women's rights");
  EXPECT_EQ(name_meant(language_named("en"), group_names(), "women and girls"), "Women & girls");
  EXPECT_EQ(name_meant(language_named("en"), issue_names(), "women"), "");
  EXPECT_EQ(name_meant(language_named("en"), issue_names(), ""), "");
}

TEST(LabelNames, the_nearest_come_first) {
  EXPECT_EQ(nearest_names(language_named("en"), issue_names(), "Womens right", 1).at(0),
            "Women's rights");
  EXPECT_EQ(nearest_names(language_named("en"), issue_names(), "death", 1).at(0), "Death penalty");
  EXPECT_EQ(nearest_names(language_named("en"), issue_names(), "LGBT", 1).at(0),
            "Sexual Orientation and Gender Identity");
  EXPECT_EQ(nearest_names(language_named("en"), issue_names(), "LGBT").size(), 1u);
  EXPECT_EQ(nearest_names(language_named("en"), issue_names(), "SOGI", 1).at(0),
            "Sexual Orientation and Gender Identity");
  EXPECT_EQ(nearest_names(language_named("en"), issue_names(), "IDPs", 1).at(0),
            "Internally displaced persons");
  EXPECT_EQ(nearest_names(language_named("en"), issue_names(), "torture", 1).at(0),
            "Torture and other CID treatment");
  EXPECT_EQ(
      nearest_names(language_named("en"), issue_names(), "the right to education for girls", 1)
          .at(0),
      "Right to education");
  EXPECT_EQ(nearest_names(language_named("en"), group_names(), "prisoners", 1).at(0),
            "Persons deprived of their liberty & detainees");
  EXPECT_EQ(nearest_names(language_named("en"), issue_names(), std::string(100'000, 'x')).size(),
            3u);
}

TEST(LabelNames, every_other_name_leads_to_its_label) {
  const Language& language = language_named("en");
  std::size_t names = 0;
  for (const TableCells& row : read_table(language.file("other_label_names.tsv"))) {
    const auto in = [&](auto list) { return std::ranges::find(list, row[0]) != list.end(); };
    ASSERT_TRUE(in(issue_names()) || in(group_names())) << row[0];
    const auto nearest =
        nearest_names(language, in(issue_names()) ? issue_names() : group_names(), row[1], 100);
    EXPECT_NE(std::ranges::find(nearest, row[0]), nearest.end()) << row[1];
    ++names;
  }
  EXPECT_EQ(names, 38u);
}

}  // namespace
}  // namespace uprex
