// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/ordinal.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace uprex {
namespace {

constexpr int kNone = -1;

TEST(Ordinal, reads_words_and_digits_up_to_99) {
  const std::vector<std::pair<std::string, int>> rows = {{"first", 1},
                                                         {"Ninth", 9},
                                                         {"twelfth", 12},
                                                         {"nineteenth", 19},
                                                         {"twentieth", 20},
                                                         {"twenty-first", 21},
                                                         {"TWENTY FIRST", 21},
                                                         {"thirty‑second", 32},
                                                         {"thirty- second", 32},
                                                         {"forty-eighth", 48},
                                                         {"ninety-ninth", 99},
                                                         {"1st", 1},
                                                         {"22nd", 22},
                                                         {"43rd", 43},
                                                         {"48th", 48},
                                                         {"48 th", 48},
                                                         {" ninth ", 9},
                                                         {"nine", kNone},
                                                         {"twenty-tenth", kNone},
                                                         {"100th", kNone},
                                                         {"48", kNone},
                                                         {"its", kNone},
                                                         {"", kNone},
                                                         {"-", kNone}};
  for (const auto& [word, expected] : rows)
    EXPECT_EQ(ordinal(language_named("en"), word).value_or(kNone), expected) << word;
}

TEST(Ordinal, finds_the_session_that_was_held) {
  const std::vector<std::pair<std::string, int>> rows = {
      {"The Working Group on the Universal Periodic Review, established in accordance with Human "
       "Rights Council "
       "resolution 5/1 of 18 June 2007, held its ninth session from 1 to 12 November 2010. The "
       "review of Liberia was "
       "held at the 3rd meeting",
       9},
      {"held its twentieth session from 27 October", 20},
      {"held its thirty-fourth session from 4 to 15 November 2019", 34},
      {"held its twenty-\nfirst session from 19 to 30 January 2015", 21},
      {"held  its 48th session", 48},
      {"held its inaugural session", kNone},
      {"held its first meeting in March 2008", kNone},
      {"the review was held at the 3rd meeting", kNone},
      {"", kNone}};
  for (const auto& [text, expected] : rows)
    EXPECT_EQ(session_held(language_named("en"), text).value_or(kNone), expected) << text;
}

}  // namespace
}  // namespace uprex
