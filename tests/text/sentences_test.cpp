// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentences.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace uprex {
namespace {

std::string compact(std::string_view text) {
  std::string result;
  for (const auto& [begin, end] : sentences_of(text))
    result += (result.empty() ? "" : "|") + std::string(text.substr(begin, end - begin));
  return result;
}

const std::vector<std::pair<std::string, std::string>> kRows = {
    {"One. Two.", "One.|Two."},
    {"One", "One"},
    {"", ""},
    {"Is it? It is! So be it.", "Is it?|It is!|So be it."},
    {"It said “stop.” Then it went. (It came back.) It stayed.",
     "It said “stop.”|Then it went.|(It came back.)|It stayed."},
    {"It asked. “Why” was not said. Élan counts.", "It asked.|“Why” was not said.|Élan counts."},
    // no end of a sentence
    {"Convention No. 189 and Nos. 29 and 105.", "Convention No. 189 and Nos. 29 and 105."},
    {"Convention No. XII of the ILO. End.", "Convention No. XII of the ILO.|End."},
    {"Mr. Smith and H.E. Mrs. Jones met Dr. No. 5.",
     "Mr. Smith and H.E. Mrs. Jones met Dr. No. 5."},
    {"J. Smith spoke. A. B. Jones too.", "J. Smith spoke.|A. B. Jones too."},
    {"See para. 5 and arts. 6. Then (cf. Article 7) rest.",
     "See para. 5 and arts. 6.|Then (cf. Article 7) rest."},
    {"The rate is 0.7 per cent. of income.", "The rate is 0.7 per cent. of income."},
    {"In 1990. 12 States spoke.", "In 1990. 12 States spoke."},
    {"A/HRC/1.The end", "A/HRC/1.The end"},
    {"... And so on", "...|And so on"},
};

TEST(Sentences, splits_text_into_sentences) {
  for (const auto& [text, expected] : kRows) EXPECT_EQ(compact(text), expected);
}

TEST(Sentences, takes_linear_time) {
  for (const std::string unit : {". A", ". ", ".", "No. A", "\xE2", "A. "}) {
    std::string text;
    while (text.size() < 200'000) text += unit;
    std::size_t before = 0;
    for (const auto& [begin, end] : sentences_of(text)) {
      ASSERT_LE(before, begin);
      ASSERT_LT(begin, end);
      before = end;
    }
    EXPECT_LE(before, text.size());
  }
}

}  // namespace
}  // namespace uprex
