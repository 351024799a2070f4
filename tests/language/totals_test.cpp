// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/totals.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "core/model/names.hpp"

namespace uprex {
namespace {

// "received 215, supported 182"; "~" before counts that do not say out of how many.
std::string counts(std::string_view text) {
  std::string line;
  for (const StatedCount& count : stated_counts(language_named("en"), text))
    line += (line.empty() ? "" : ", ") + std::string(count.framed ? "" : "~") +
            std::string(to_string(count.of)) + ' ' + std::to_string(count.number);
  return line;
}

TEST(Totals, counts) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"The President stated that, based on the information provided, out of 215 recommendations "
       "received, 182 had enjoyed the support of Slovenia and 33 had been noted.",
       "received 215, supported 182, noted 33"},
      {"Out of 163 recommendations received, Slovenia had supported 142 recommendations and noted "
       "21.",
       "received 163, supported 142, noted 21"},
      {"Of the 226 recommendations received, Angola had accepted 192 recommendations and noted 34.",
       "received 226, supported 192, noted 34"},
      {"Out of 300 recommendations received, Egypt had supported 224 recommendations and noted 53. "
       "The State had provided additional information on the remaining 23 recommendations, clearly "
       "indicating which part of each recommendation had been supported.",
       "received 300, supported 224, noted 53, partially_supported 23"},
      {"Out of 238 recommendations received, 206 had enjoyed the support of Bolivia and 31 had "
       "been "
       "noted. Additional clarification had been provided on another recommendation, indicating "
       "which parts of the recommendation had been accepted and which parts had been noted.",
       "received 238, supported 206, noted 31, partially_supported 1"},
      {"Additional clarification had been provided on another two recommendations, indicating "
       "which "
       "parts of the recommendations had been accepted.",
       "~partially_supported 2"},
      {"Bosnia and Herzegovina had noted all of the 167 recommendations.",
       "received 167, noted 167"},
      {"Italy had accepted 292 out of 306 recommendations received.",
       "supported 292, received 306"},
      {"It had rejected only 5 of the 97 recommendations made.", "noted 5, received 97"},
      {"Chad accepts 100 recommendations, partially accepts 12 and takes note of 9.",
       "~supported 100, ~partially_supported 12, ~noted 9"},
      {"A total of 13 recommendations did not enjoy the support of Chad.", "~noted 13"},
      {"Of a total of 112 recommendations, 76 had been accepted during the Working Group session.",
       ""},
      {"In comparison with its first review, where Italy had implemented 74 out of 78 "
       "recommendations that it had accepted, it had received 186 recommendations.",
       ""},
      {"Of the 188 recommendations made, Peru had accepted 123 and did not support 45.",
       "received 188, supported 123, noted 45"},
      {"Peru could not accept 4 recommendations.", "~noted 4"},
      {"Italy had accepted 16 relevant recommendations.", ""},
      {"It supported 3 draft laws and noted 2010 as a year.", ""},
      {"With regard to recommendations 145.1 to 145.6 it had accepted being reviewed.", ""},
      {"", ""},
  };
  for (const auto& [text, expected] : rows) EXPECT_EQ(counts(text), expected) << text;
}

}  // namespace
}  // namespace uprex
