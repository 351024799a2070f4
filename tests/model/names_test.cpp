// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/names.hpp"

#include <gtest/gtest.h>

namespace uprex {
namespace {

TEST(Names, every_name_comes_back) {
  for (int i = 0; i <= static_cast<int>(Reason::unanswered); ++i) {
    const auto reason = static_cast<Reason>(i);
    EXPECT_EQ(value_from<Reason>(to_string(reason)), reason);
  }
  for (int i = 0; i <= static_cast<int>(Response::unclear); ++i) {
    const auto response = static_cast<Response>(i);
    EXPECT_EQ(value_from<Response>(to_string(response)), response);
  }
  for (auto scope : {PositionScope::one, PositionScope::all, PositionScope::rest})
    EXPECT_EQ(value_from<PositionScope>(to_string(scope)), scope);
  for (int i = 0; i <= static_cast<int>(TotalOf::pending); ++i) {
    const auto of = static_cast<TotalOf>(i);
    EXPECT_EQ(value_from<TotalOf>(to_string(of)), of);
  }
}

TEST(Names, unknown_names_are_empty) {
  EXPECT_FALSE(value_from<Response>("accepted"));
  EXPECT_FALSE(value_from<Response>(""));
  EXPECT_FALSE(value_from<Reason>("No_state"));
}

TEST(Names, values_outside_the_enumeration_are_errors) {
  EXPECT_THROW(to_string(static_cast<Reason>(999)), Error);
}

}  // namespace
}  // namespace uprex
