// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/required_words.hpp"

#include <gtest/gtest.h>

namespace uprex {
namespace {

// "one|two & three": a word of each choice.
std::string required(std::string_view expression, std::size_t shortest = 3) {
  std::string text;
  for (const WordChoice& choice : required_words(expression, shortest)) {
    if (!text.empty()) text += " & ";
    for (std::size_t i = 0; i < choice.size(); ++i) text += (i == 0 ? "" : "|") + choice[i];
  }
  return text;
}

TEST(RequiredWords, of_an_expression) {
  struct Row {
    std::string_view expression, words;
  };
  for (const auto& [expression, words] : std::initializer_list<Row>{
           {"accept", "accept"},
           {R"(\bAccept(?:s|ed)?\b)", "accept"},
           {R"((?i)note[sd]? of)", "note &  of"},
           {"accepts?", "accept"},
           {"accep(?:t|ts)", "accep"},
           {"accept+ed", "accept"},
           {"abcd{2}e", "abcd"},
           {"abcd{0,2}efg", "abc & efg"},
           {"abc*def", "def"},
           {"(?:supports|accepts) the rest", "supports|accepts &  the rest"},
           {"one|two|three", "one|two|three"},
           {"one|[a-z]+", ""},
           {"(?:one|t?) three", " three"},
           {"(?:one)? three", " three"},
           {"(?:one){1,2} three", "one &  three"},
           {"(a(bcd|efg)h)", "bcd|efg"},
           // Of a branch with several words, the longest.
           {"of[a-z]the rest|none", "the rest|none"},
           {R"([]abc]def[^]abc]ghi[\]abc]jkl[[:alpha:]abc]mno)", "def & ghi & jkl & mno"},
           {R"(\p{Lu}abc\pLdef\.ghi\()", "abc & def.ghi("},
           {"pays é?été", "pays  & été"},
           {"not", "not"},
           {"no", ""},
           {"", ""},
           {"(?-i:ABC)", "abc"},
       })
    EXPECT_EQ(required(expression), words) << expression;
  EXPECT_EQ(required("not accept", 11), "");
}

// An invalid expression says nothing of use, but ends.
TEST(RequiredWords, of_what_is_no_expression) {
  for (const char* expression :
       {"(", "[", "[^", "\\", "\\p{", "(?", "a{", "(?:a", "[[:", ")", "*", "a|"})
    required(expression);
}

}  // namespace
}  // namespace uprex
