#include "core/un/label_names.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace uprex {
namespace {

TEST(LabelNames, AreTheWholeListsInOrder) {
  EXPECT_EQ(issue_names().size(), 54u);
  EXPECT_EQ(group_names().size(), 35u);
  EXPECT_EQ(goal_names().size(), 17u);
}

TEST(LabelNames, AreMeantWhateverTheCaseAndApostrophe) {
  EXPECT_EQ(name_meant(issue_names(), "women\u2019s RIGHTS"), "Women's rights");
  EXPECT_EQ(name_meant(group_names(), "women and girls"), "Women & girls");
  EXPECT_EQ(name_meant(issue_names(), "women"), "");
  EXPECT_EQ(name_meant(issue_names(), ""), "");
}

TEST(LabelNames, TheNearestComeFirst) {
  EXPECT_EQ(nearest_names(issue_names(), "Womens right", 1).at(0), "Women's rights");
  EXPECT_EQ(nearest_names(issue_names(), "death", 1).at(0), "Death penalty");
  EXPECT_EQ(nearest_names(issue_names(), "LGBT", 1).at(0),
            "Sexual Orientation and Gender Identity");
  EXPECT_EQ(nearest_names(issue_names(), "LGBT").size(), 1u);
  EXPECT_EQ(nearest_names(issue_names(), "SOGI", 1).at(0),
            "Sexual Orientation and Gender Identity");
  EXPECT_EQ(nearest_names(issue_names(), "IDPs", 1).at(0), "Internally displaced persons");
  EXPECT_EQ(nearest_names(issue_names(), "torture", 1).at(0), "Torture and other CID treatment");
  EXPECT_EQ(nearest_names(issue_names(), "the right to education for girls", 1).at(0),
            "Right to education");
  EXPECT_EQ(nearest_names(group_names(), "prisoners", 1).at(0),
            "Persons deprived of their liberty & detainees");
  EXPECT_EQ(nearest_names(issue_names(), std::string(100'000, 'x')).size(), 3u);
}

}  // namespace
}  // namespace uprex
