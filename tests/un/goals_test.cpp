// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/un/goals.hpp"

#include <gtest/gtest.h>

namespace uprex {
namespace {

TEST(Goals, have_a_title_and_a_name) {
  EXPECT_EQ(goal_title(17), "Partnerships for the goals");
  EXPECT_EQ(goal_name("3"), "3 - GOOD HEALTH AND WELL-BEING");
  EXPECT_EQ(goal_name("17"), "17 - PARTNERSHIPS FOR THE GOALS");
  for (const int none : {0, 18, -1}) EXPECT_EQ(goal_title(none), "") << none;
  for (const auto none : {"0", "18", "", "05", "goal"}) EXPECT_EQ(goal_name(none), "") << none;
}

}  // namespace
}  // namespace uprex
