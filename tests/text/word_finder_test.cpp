// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/word_finder.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <stdexcept>

namespace uprex {
namespace {

WordFinder finder_of(const std::vector<std::string>& words) {
  WordFinder finder;
  for (const auto& word : words) finder.add(word);
  finder.compile();
  return finder;
}

TEST(WordFinder, finds_words_anywhere) {
  const WordFinder finder = finder_of({"convention on", "convention", "vent", "on t", "he"});
  struct Row {
    std::string text;
    std::vector<int> words;
  };
  const std::vector<Row> rows = {
      {"the Convention on torture", {0, 1, 2, 3, 4}},
      {"CONVENTIONS", {1, 2}},
      {"conventi", {2}},
      {"convconvention", {1, 2}},
      {"éhé he\xff", {4}},
      {"", {}},
  };
  for (const auto& [text, words] : rows) EXPECT_EQ(finder.find(text), words) << text;
  EXPECT_TRUE(finder_of({}).find("convention").empty());
}

TEST(WordFinder, refuses_words_that_it_could_not_find) {
  WordFinder finder;
  finder.add("convention");
  for (const char* word : {"", "Convention", "convention"})
    EXPECT_THROW(finder.add(word), std::logic_error) << word;
  finder.add(std::string(65'000, 'a'));
  EXPECT_THROW(finder.compile(), std::logic_error);
}

// Few letters, so that words stand in one another and ends are beginnings.
TEST(WordFinder, agrees_with_a_search_for_each_word) {
  std::mt19937 random(1);
  const auto letters = [&](int most) {
    std::string text;
    for (int left = 1 + static_cast<int>(random() % static_cast<unsigned>(most)); left > 0; --left)
      text += static_cast<char>('a' + random() % 3);
    return text;
  };
  for (int round = 0; round < 200; ++round) {
    std::vector<std::string> words;
    for (int i = 0; i < 12; ++i) {
      std::string word = letters(5);
      if (std::ranges::find(words, word) == words.end()) words.push_back(std::move(word));
    }
    const WordFinder finder = finder_of(words);
    const std::string text = letters(30);
    std::vector<int> expected;
    for (std::size_t i = 0; i < words.size(); ++i)
      if (text.find(words[i]) != std::string::npos) expected.push_back(static_cast<int>(i));
    ASSERT_EQ(finder.find(text), expected) << text;
  }
}

}  // namespace
}  // namespace uprex
