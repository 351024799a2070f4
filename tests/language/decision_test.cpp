// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/decision.hpp"

#include <gtest/gtest.h>

namespace uprex {
namespace {

TEST(Decision, has_one_response) {
  EXPECT_EQ(response_of(Decision::none), std::nullopt);
  EXPECT_EQ(response_of(Decision::supported), Response::supported);
  EXPECT_EQ(response_of(Decision::partially_supported), Response::partially_supported);
  EXPECT_EQ(response_of(Decision::noted), Response::noted);
  EXPECT_EQ(response_of(Decision::pending), Response::pending);
  EXPECT_EQ(response_of(Decision::implemented), Response::supported);
}

TEST(Decision, is_named_in_tables) {
  EXPECT_EQ(decision_named("partially_supported"), Decision::partially_supported);
  EXPECT_EQ(decision_named("accepted"), std::nullopt);
  EXPECT_EQ(decision_named(""), std::nullopt);
}

}  // namespace
}  // namespace uprex
