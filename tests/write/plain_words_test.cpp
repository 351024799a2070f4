// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/plain_words.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string_view>

namespace uprex {
namespace {

TEST(PlainWords, every_reason_has_words_of_its_own) {
  std::set<std::string_view> seen;
  constexpr int kLast = static_cast<int>(Reason::unanswered);
  for (int i = 0; i <= kLast; ++i) seen.insert(in_words(static_cast<Reason>(i)));
  EXPECT_FALSE(seen.contains(""));
  EXPECT_EQ(seen.size(), static_cast<std::size_t>(kLast) + 1);
  EXPECT_EQ(in_words(Response::partially_supported), "Partially supported");
}

TEST(PlainWords, are_empty_for_unknown_names) {
  EXPECT_EQ(check_in_words("stated_totals"),
            "A document of the review states totals that differ from the records");
  EXPECT_EQ(check_in_words("of_a_plugin"), "");
  EXPECT_EQ(action_in_words(2), "Continuing action");
  EXPECT_EQ(action_in_words(0), "");
  EXPECT_EQ(action_in_words(6), "");
}

}  // namespace
}  // namespace uprex
