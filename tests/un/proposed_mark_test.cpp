// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/un/proposed_mark.hpp"

#include <gtest/gtest.h>

namespace uprex {
namespace {

TEST(ProposedMark, stands_behind_each_entry_and_is_read_back) {
  const auto marked = marked_as_proposed({"Women's rights", "Torture"});
  EXPECT_EQ(marked, (std::vector<std::string>{"Women's rights (proposed)", "Torture (proposed)"}));
  for (const std::string& entry : marked) EXPECT_TRUE(is_proposal(entry)) << entry;
  EXPECT_TRUE(is_proposal("TORTURE (PROPOSED)"));
  for (const auto* other : {"", "Torture", "(proposed) Torture", "proposed"})
    EXPECT_FALSE(is_proposal(other)) << other;
}

}  // namespace
}  // namespace uprex
