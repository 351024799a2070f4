// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/number_value.hpp"

#include <gtest/gtest.h>

#include "core/language/word_list.hpp"

namespace uprex {
namespace {

TEST(NumberValue, reads_digits_and_words) {
  struct Row {
    const char* number;
    int value;
  };
  for (const auto& [number, value] :
       {Row{"142", 142}, Row{"seven", 7}, Row{"Nineteen", 19}, Row{"seventy-one", 71},
        Row{"ninety", 90}, Row{"a hundred", 100}, Row{"one hundred and forty-two", 142},
        Row{"recommendation", 0}, Row{"", 0}})
    EXPECT_EQ(number_value(language_named("en"), number), value) << number;
}

TEST(WordList, holds_words_in_any_case) {
  const WordList words(language_named("en"), "range_word");
  EXPECT_TRUE(words.holds("To"));
  EXPECT_TRUE(words.holds("through"));
  EXPECT_FALSE(words.holds("thro"));
  EXPECT_FALSE(words.holds("to|through"));
  EXPECT_FALSE(words.holds(""));
}

}  // namespace
}  // namespace uprex
