// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/un/sessions.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace uprex {
namespace {

TEST(Sessions, cycles) {
  const std::vector<std::pair<int, int>> rows = {{-1, 0}, {0, 0},  {1, 1},  {12, 1},
                                                 {13, 2}, {26, 2}, {27, 3}, {28, 3},
                                                 {40, 3}, {41, 4}, {48, 4}};
  for (const auto& [session, cycle] : rows) EXPECT_EQ(cycle_of_session(session), cycle) << session;
}

TEST(Sessions, months) {
  EXPECT_EQ(month_of_session(1), (SessionMonth{2008, 4}));
  EXPECT_EQ(month_of_session(20), (SessionMonth{2014, 10}));
  EXPECT_EQ(month_of_session(34), (SessionMonth{2019, 11}));
  EXPECT_EQ(month_of_session(52), (SessionMonth{2026, 5}));
  for (int none : {-1, 0, 53}) EXPECT_EQ(month_of_session(none), std::nullopt) << none;
  for (int session = 2; session <= 52; ++session) {
    const auto before = *month_of_session(session - 1), held = *month_of_session(session);
    EXPECT_LT(before.year * 12 + before.month, held.year * 12 + held.month) << session;
  }
}

}  // namespace
}  // namespace uprex
