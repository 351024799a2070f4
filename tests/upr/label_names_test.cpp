#include "core/upr/label_names.hpp"

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
  EXPECT_EQ(nearest_names(issue_names(), std::string(100'000, 'x')).size(), 3u);
}

}  // namespace
}  // namespace uprex
