// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/label/features.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "core/language/language.hpp"

namespace uprex {
namespace {

TEST(Features, see_words_not_marks) {
  const TextFeatures plain =
      features_of(language_named("en"), "Protect women s rights in counter terrorism");
  for (const char* text : {"Protect women's rights in counter-terrorism",
                           "PROTECT WOMEN\u2019S RIGHTS (IN COUNTER\u2013TERRORISM).",
                           "  protect\u00a0women's  rights; in counter/terrorism"})
    EXPECT_EQ(features_of(language_named("en"), text), plain) << text;
  EXPECT_NE(features_of(language_named("en"), "Protect rights in women's counter-terrorism"),
            plain);
}

TEST(Features, are_unique_across_content_and_wording) {
  const TextFeatures text =
      features_of(language_named("en"), "Ratify and ratify and ratify the Convention of 1951");
  EXPECT_FALSE(text.content.empty());
  EXPECT_FALSE(text.wording.empty());
  std::vector<std::uint32_t> all = text.content;
  all.insert(all.end(), text.wording.begin(), text.wording.end());
  std::ranges::sort(all);
  EXPECT_EQ(std::ranges::adjacent_find(all), all.end());
}

std::size_t shared_wording(const char* left, const char* right) {
  auto one = features_of(language_named("en"), left).wording,
       other = features_of(language_named("en"), right).wording;
  std::ranges::sort(one);
  std::ranges::sort(other);
  std::vector<std::uint32_t> both;
  std::ranges::set_intersection(one, other, std::back_inserter(both));
  return both.size();
}

// "Improve" with "by amending" is a specific action, whatever is amended or adopted.
TEST(Features, texts_with_different_means_share_features) {
  const char* text = "Improve the rights of women by amending laws";
  EXPECT_EQ(shared_wording(text, "Improve the rights of women by adopting laws"),
            shared_wording(text, "Improve the rights of women by new laws") + 2);
}

TEST(Features, take_any_bytes) {
  for (const std::string& text : {std::string(), std::string("\xE2\x80"), std::string("a\xE2"),
                                  std::string("\xC2"), std::string(3, '\0')})
    EXPECT_NO_THROW(features_of(language_named("en"), text));
  std::string longest;
  for (int i = 0; i < 100'000; ++i) longest += "word" + std::to_string(i) + ' ';
  EXPECT_LT(features_of(language_named("en"), longest).content.size(), 20 * kMaxWords);
}

}  // namespace
}  // namespace uprex
