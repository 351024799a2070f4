// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/state_given.hpp"

#include <gtest/gtest.h>

namespace uprex {
namespace {

TEST(StateGiven, is_known_by_code_or_name) {
  EXPECT_EQ(state_given("LVA"), "LVA");
  EXPECT_EQ(state_given("lva"), "LVA");
  EXPECT_EQ(state_given("Latvia"), "LVA");
  EXPECT_EQ(state_given("Sierra Leone"), "SLE");
  EXPECT_EQ(state_given("Atlantis"), "");
}

}  // namespace
}  // namespace uprex
