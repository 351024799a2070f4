// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/filtered_patterns.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace uprex {
namespace {

TEST(FilteredPatterns, skips_patterns_without_their_word) {
  FilteredPatterns patterns(RE2::Options(), 4);
  for (const char* pattern :
       {R"((?i)\bconventions? (on|against)( the)? torture)", R"((?i)rights of (the )?child)",
        // These have no word of four letters: they are candidates of every text.
        R"(\bCAT\b)", R"([A-Z]\d)"})
    patterns.add(pattern);
  patterns.compile();
  struct Row {
    std::string text;
    std::vector<std::size_t> candidates;
  };
  const std::vector<Row> rows = {
      {"Ratify the Convention against Torture (CAT)", {0, 2, 3}},
      {"The CONVENTION ON TORTURE, the rights of the child", {0, 1, 2, 3}},
      {"Education about conventions, and slavery", {2, 3}},
      {"", {2, 3}},
  };
  for (const auto& [text, candidates] : rows) EXPECT_EQ(patterns.candidates(text), candidates);
  EXPECT_TRUE(RE2::PartialMatch("The right of child", patterns.pattern(1)) == false);
  EXPECT_TRUE(RE2::PartialMatch("The rights of child", patterns.pattern(1)));
}

TEST(FilteredPatterns, refuses_an_invalid_pattern_when_it_is_needed) {
  FilteredPatterns patterns(RE2::Options(), 4);
  patterns.add("(convention");
  patterns.compile();
  EXPECT_THROW(patterns.pattern(0), std::logic_error);
}

}  // namespace
}  // namespace uprex
