// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of every language: each row is a test of itself.
#include <gtest/gtest.h>

#include <set>
#include <string>

#include "core/language/language.hpp"
#include "core/model/diagnostic.hpp"
#include "core/text/pattern.hpp"

namespace uprex {
namespace {

constexpr std::size_t kLongestPattern = 120;  // bytes: a line

std::string place(const WordingRow& row) {
  return std::string(row.file) + ":" + std::to_string(row.line) + " " + std::string(row.name);
}

// Plain words need no example: they are their own.
bool is_plain_word(std::string_view pattern) {
  return pattern.find_first_of("\\[](){}.*+?^$|") == std::string_view::npos;
}

template <class Check>
void for_each_row(Check check) {
  for (const LanguageSource& source : language_sources()) {
    const Language& language = language_named(source.code);
    for (const WordingRow& row : language.all_rows()) check(language, row);
  }
}

TEST(Wordings, every_pattern_compiles_and_matches_its_example) {
  std::size_t rows = 0;
  for_each_row([&](const Language& language, const WordingRow& row) {
    ++rows;
    const RE2 regex("(?i)" + language.expanded(row.pattern));
    ASSERT_TRUE(regex.ok()) << place(row) << ": " << regex.error();
    if (row.example.empty()) {
      EXPECT_TRUE(is_plain_word(row.pattern)) << place(row) << " has no example";
      return;
    }
    EXPECT_TRUE(RE2::PartialMatch(piece(row.example), regex))
        << place(row) << " does not match its example\n  " << row.pattern << "\n  " << row.example;
  });
  EXPECT_GT(rows, 800u);
}

TEST(Wordings, no_pattern_is_longer_than_a_line) {
  for_each_row([](const Language&, const WordingRow& row) {
    EXPECT_LE(row.pattern.size(), kLongestPattern) << place(row);
  });
}

TEST(Wordings, no_row_stands_twice) {
  std::set<std::string> seen;
  for_each_row([&](const Language& language, const WordingRow& row) {
    const std::string key = std::string(language.code()) + '\t' + std::string(row.name) + '\t' +
                            std::string(row.meaning) + '\t' + std::string(row.pattern);
    EXPECT_TRUE(seen.insert(key).second) << place(row) << " stands twice: " << row.pattern;
  });
}

TEST(Language, fills_in_pieces_and_leaves_what_belongs_to_re2) {
  const LanguageFile files[] = {{"a.tsv",
                                 "# A comment may stand first.\n"
                                 "name\tpattern\texample\n"
                                 "verb\taccept\taccept\n"
                                 "verb\tsupport\tsupport\n"
                                 "year\t{verb}s in \\d{4}\tx\n"
                                 "capital\t\\p{Lu}{2}\tx\n"}};
  const Language language({"xx", "Test", files});
  EXPECT_EQ(language.expanded("{verb}s"), "(?:accept|support)s");
  EXPECT_TRUE(language.has("year", "It SUPPORTS in 2014"));
  EXPECT_FALSE(language.has("year", "It supports in 14"));
  EXPECT_FALSE(language.has("not_there", "anything"));
  EXPECT_TRUE(language.lists("verb", "support"));
  EXPECT_FALSE(language.lists("verb", "supports"));
}

TEST(Language, refuses_tables_that_contradict_themselves) {
  struct Case {
    const char* table;
    const char* message;
  };
  for (const Case& c : {
           Case{"name\tpattern\na\t{b}\nb\t{a}\n", "pieces hold each other"},
           Case{"name\tpattern\na\t{b}\n", "no wording is called \"b\""},
           Case{"name\tpattern\na\t(\n", "missing )"},
           Case{"name\tpattern\na\tx\nb\ty\na\tz\n", "must stand together"},
           Case{"name\tpattern\na\tx\ty\n", "t.tsv, line 2: more cells than columns"},
           Case{"name\tpattern\na\t\n", "t.tsv, line 2: a row needs a name and a pattern"},
           Case{"name\tregex\na\tx\n", "no column is called \"regex\""},
       }) {
    const LanguageFile files[] = {{"t.tsv", c.table}};
    try {
      const Language language({"xx", "Test", files});
      language.pattern("a");
      FAIL() << c.table;
    } catch (const Error& error) {
      EXPECT_NE(std::string(error.what()).find(c.message), std::string::npos) << error.what();
    }
  }
}

}  // namespace
}  // namespace uprex
