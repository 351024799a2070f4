// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pattern_set.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace uprex {
namespace {

TEST(PatternSet, finds_the_patterns_that_match) {
  PatternSet set{RE2::Options()};
  for (const char* pattern : {R"((?i)\bconventions? (on|against)( the)? torture)",
                              R"((?i)rights of (the )?child)", R"(\bCAT\b)", R"([A-Z]\d)"})
    set.add(pattern);
  set.compile();
  struct Row {
    std::string text;
    std::vector<std::size_t> matching;
  };
  const std::vector<Row> rows = {
      {"Ratify the Convention against Torture (CAT)", {0, 2}},
      {"The CONVENTION ON TORTURE, the rights of the child", {0, 1}},
      {"Education about conventions, and slavery", {}},
      {"B2", {3}},
      {"", {}},
  };
  for (const auto& [text, matching] : rows) EXPECT_EQ(set.candidates(text), matching) << text;
}

TEST(PatternSet, refuses_patterns_beyond_the_memory) {
  RE2::Options options;
  options.set_max_mem(2000);
  PatternSet set(options);
  set.add("(a|b)*a(a|b){12}");
  EXPECT_THROW(set.compile(), std::logic_error);
}

TEST(PatternSet, refuses_an_invalid_pattern) {
  EXPECT_THROW(PatternSet(RE2::Options()).add("(convention"), std::logic_error);
}

}  // namespace
}  // namespace uprex
