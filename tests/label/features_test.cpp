#include "core/label/features.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace uprex {
namespace {

TEST(Features, SeeWordsNotMarks) {
  const TextFeatures plain = features_of("Protect women s rights in counter terrorism");
  for (const char* text : {"Protect women's rights in counter-terrorism",
                           "PROTECT WOMEN\u2019S RIGHTS (IN COUNTER\u2013TERRORISM).",
                           "  protect\u00a0women's  rights; in counter/terrorism"})
    EXPECT_EQ(features_of(text), plain) << text;
  EXPECT_NE(features_of("Protect rights in women's counter-terrorism"), plain);
}

TEST(Features, StandOnceAndContentIsNotWording) {
  const TextFeatures text = features_of("Ratify and ratify and ratify the Convention of 1951");
  EXPECT_FALSE(text.content.empty());
  EXPECT_FALSE(text.wording.empty());
  std::vector<std::uint32_t> all = text.content;
  all.insert(all.end(), text.wording.begin(), text.wording.end());
  std::ranges::sort(all);
  EXPECT_EQ(std::ranges::adjacent_find(all), all.end());
}

TEST(Features, TakeAnyBytes) {
  for (const std::string& text : {std::string(), std::string("\xE2\x80"), std::string("a\xE2"),
                                  std::string("\xC2"), std::string(3, '\0')})
    EXPECT_NO_THROW(features_of(text));
  std::string longest;
  for (int i = 0; i < 100'000; ++i) longest += "word" + std::to_string(i) + ' ';
  EXPECT_LT(features_of(longest).content.size(), 20 * kMaxWords);
}

}  // namespace
}  // namespace uprex
