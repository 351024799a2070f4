// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/reason.hpp"

#include <gtest/gtest.h>

namespace uprex {
namespace {

TEST(Reason, flags_are_sorted_and_once) {
  std::vector<Reason> reasons;
  for (const Reason reason : {Reason::part_uncertain, Reason::no_state, Reason::no_lead_in,
                              Reason::part_uncertain, Reason::no_state})
    flag(reasons, reason);
  EXPECT_EQ(reasons, (std::vector{Reason::no_state, Reason::no_lead_in, Reason::part_uncertain}));
  EXPECT_TRUE(has(reasons, Reason::no_lead_in));
  EXPECT_FALSE(has(reasons, Reason::unanswered));
}

}  // namespace
}  // namespace uprex
