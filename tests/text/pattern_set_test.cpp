#include "core/text/pattern_set.hpp"

#include <gtest/gtest.h>

#include "core/text/filtered_patterns.hpp"

namespace uprex {
namespace {

const std::vector<std::string> kPatterns = {R"((?i)\bconventions? (on|against)( the)? torture)",
                                            R"((?i)rights of (the )?child)", R"(\bCAT\b)",
                                            R"([A-Z]\d)"};

struct Row {
  std::string text;
  std::vector<std::size_t> matching, by_words;
};

// By words, the last two are candidates always: they have none of four letters.
const std::vector<Row> kRows = {
    {"Ratify the Convention against Torture (CAT)", {0, 2}, {0, 2, 3}},
    {"The CONVENTION ON TORTURE, the rights of the child", {0, 1}, {0, 1, 2, 3}},
    {"Education about conventions, and slavery", {}, {2, 3}},
    {"B2", {3}, {2, 3}},
    {"", {}, {2, 3}},
};

TEST(PatternSet, TellsWhichMatch) {
  PatternSet set{RE2::Options()};
  for (const auto& pattern : kPatterns) set.add(pattern);
  set.compile();
  for (const auto& [text, matching, by_words] : kRows) EXPECT_EQ(set.candidates(text), matching);
}

TEST(FilteredPatterns, PassOverWhatLacksAWordThatThePatternNeeds) {
  FilteredPatterns patterns(RE2::Options(), 4);
  const std::vector<std::string> named(kPatterns.begin(), kPatterns.end());
  for (const auto& pattern : kPatterns) patterns.add(pattern);
  patterns.compile();
  for (const auto& [text, matching, by_words] : kRows)
    EXPECT_EQ(patterns.candidates(text), by_words) << text;
}

}  // namespace
}  // namespace uprex
