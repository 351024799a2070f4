// SPDX-License-Identifier: GPL-3.0-or-later
// Tables in a notation of their own: "|1ab[b:cd]^x e" is the text "abcd e" whose first line is on
// page 1, with "cd" in bold and the note mark "x" behind it. Look: b bold, i italic, x both.
#include "core/model/marked_text.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace uprex {
namespace {

MarkedText parse(std::string_view notation) {
  MarkedText words;
  Span open;
  for (std::size_t i = 0; i < notation.size(); ++i) {
    const std::size_t at = words.text.size();
    if (notation[i] == '|') {
      words.lines.push_back({at, {notation[++i] - '0', 0, 0, 0, 0}});
    } else if (notation[i] == '^') {
      words.marks.push_back({at, {notation[++i]}, -1});
    } else if (notation[i] == '[') {
      const char look = notation[++i];
      open = {at, at, look != 'i', look != 'b'};
      ++i;
    } else if (notation[i] == ']') {
      open.end = at;
      words.spans.push_back(open);
    } else {
      words.text += notation[i];
    }
  }
  return words;
}

std::string print(const MarkedText& words) {
  std::string out;
  for (std::size_t at = 0; at <= words.text.size(); ++at) {
    for (const Span& span : words.spans)
      if (span.end == at) out += ']';
    for (const NoteMark& mark : words.marks)
      if (mark.offset == at) out += '^' + mark.label;
    for (const Line& line : words.lines)
      if (line.begin == at) out += '|' + std::to_string(line.box.page);
    for (const Span& span : words.spans)
      if (span.begin == at) out += !span.bold ? "[i:" : !span.italic ? "[b:" : "[x:";
    if (at < words.text.size()) out += words.text[at];
  }
  return out;
}

TEST(MarkedText, the_notation_of_these_tables_reads_as_it_prints) {
  for (const std::string notation : {"", "|1", "^1", "|1ab[b:cd]^1 e[i:f]", "[b:a][x:b]^*^+|1c"})
    EXPECT_EQ(print(parse(notation)), notation);
}

struct CutCase {
  const char* text;
  std::size_t begin, end;
  const char* part;
};

TEST(MarkedText, cut_keeps_what_shares_a_byte_with_the_range) {
  const CutCase cases[]{
      {"abcdef", 2, 4, "cd"},
      {"abcdef", 0, 6, "abcdef"},
      {"ab[b:cd]ef", 0, 2, "ab"},
      {"ab[b:cd]ef", 2, 4, "[b:cd]"},
      {"ab[b:cd]ef", 3, 5, "[b:d]e"},
      {"ab[b:cd]ef", 4, 6, "ef"},
      {"[b:ab][i:cd][x:ef]", 1, 5, "[b:b][i:cd][x:e]"},
      {"|1abc|2def", 0, 3, "|1abc"},
      {"|1abc|2def", 3, 6, "|2def"},
      {"|1abc|2def", 1, 4, "|1bc|2d"},
      {"|1abc|2def|3ghi", 4, 5, "|2e"},
      {"ab|1cd", 0, 3, "ab|1c"},
      {"|1|2abc", 0, 3, "|2abc"},
      {"|1a[b:bc]", 1, 1, ""},
      {"|1", 0, 0, ""},
      {"Côte d’[b:Ivoire]^1", 8, 10, "\x80\x99"},  // bytes, not characters
      {"[i:Côte] d’[b:Ivoire]^1", 6, 16, "d’[b:Ivoire]^1"},
      {"^1ab^2cd^3", 0, 2, "^1ab^2"},
      {"^1ab^2cd^3", 2, 4, "^2cd^3"},
      {"^1ab^2cd^3", 1, 3, "b^2c"},
      {"ab^1^2cd", 2, 2, "^1^2"},
  };
  for (const auto& [text, begin, end, part] : cases)
    EXPECT_EQ(print(parse(text).cut(begin, end)), part) << text << ' ' << begin << '-' << end;
}

TEST(MarkedText, cut_drops_marks_at_its_beginning_on_request) {
  const CutCase cases[]{
      {"^1ab^2cd^3", 0, 2, "ab^2"},
      {"^1ab^2cd^3", 2, 4, "cd^3"},
      {"ab^1^2c^3d", 2, 4, "c^3d"},
      {"ab^1cd", 2, 2, ""},
  };
  for (const auto& [text, begin, end, part] : cases)
    EXPECT_EQ(print(parse(text).cut(begin, end, MarkAtBegin::drop)), part)
        << text << ' ' << begin << '-' << end;
}

struct AppendCase {
  const char *text, *separator, *other, *result;
};

TEST(MarkedText, append_moves_what_it_appends) {
  const AppendCase cases[]{
      {"", "", "", ""},
      {"", "", "|1a[b:b]^1", "|1a[b:b]^1"},
      {"|1ab^1", "", "|2cd^2", "|1ab^1|2cd^2"},
      {"|1ab^1", " ", "|2cd^2", "|1ab^1 |2cd^2"},
      {"ab", "\t", "^1", "ab\t^1"},
      {"", " ", "a", " a"},
      // A span goes on over nothing and over one space.
      {"a[b:b]", "", "[b:c]d", "a[b:bc]d"},
      {"a[b:b]", " ", "[b:c]d", "a[b:b c]d"},
      {"a[b:b] ", "", "[b:c]d", "a[b:b c]d"},
      {"a[b:b]", "\t", "[b:c]d", "a[b:b]\t[b:c]d"},
      {"a[b:b]", ", ", "[b:c]d", "a[b:b], [b:c]d"},
      {"a[b:b]", "", "-[b:c]d", "a[b:b]-[b:c]d"},
      {"a[b:b]", " ", "[i:c]d", "a[b:b] [i:c]d"},
      {"[x:ä]", " ", "[x:ö]", "[x:ä ö]"},
  };
  for (const auto& [text, separator, other, result] : cases) {
    MarkedText words = parse(text);
    words.append(parse(other), separator);
    EXPECT_EQ(print(words), result) << text << '+' << other;
  }
}

TEST(MarkedText, append_gives_a_run_its_style) {
  MarkedText words;
  words.append("plain", {});
  words.append("bold", {true, false}, " ");
  words.append("on", {true, false}, " ");
  words.append("", {false, true});
  words.append("both", {true, true});
  EXPECT_EQ(print(words), "plain [b:bold on][x:both]");
}

struct ReplaceCase {
  const char* text;
  std::size_t begin, end;
  const char *with, *result;
};

TEST(MarkedText, replace_moves_what_stands_behind) {
  const ReplaceCase cases[]{
      {"abcdef", 2, 4, "XYZ", "abXYZef"},
      {"abcdef", 0, 6, "", ""},
      {"", 0, 0, "x", "x"},
      // Spans: covered, outside, cut at one side.
      {"a[b:bcd]e", 1, 4, "X", "a[b:X]e"},
      {"a[b:bcd]e", 2, 3, "XY", "a[b:bXYd]e"},
      {"[b:ab]cd[i:ef]", 2, 4, "X", "[b:ab]X[i:ef]"},
      {"[b:abc]def", 2, 4, "X", "[b:ab]Xef"},
      {"abc[b:def]", 2, 4, "X", "abX[b:ef]"},
      {"a[b:bcde]f", 1, 3, "X", "a[b:Xde]f"},
      {"a[b:b][i:c]d", 1, 3, "X", "aXd"},
      {"a[b:bc]d", 0, 4, "X", "X"},
      {"a[b:b]c", 1, 2, "", "ac"},
      // An insertion has the style of both sides or none.
      {"[b:ab]", 1, 1, "X", "[b:aXb]"},
      {"[b:ab]", 0, 0, "X", "X[b:ab]"},
      {"[b:ab]", 2, 2, "X", "[b:ab]X"},
      {"[b:a][i:b]", 1, 1, "X", "[b:a]X[i:b]"},
      // Lines: the new text is in the line that held the beginning.
      {"|1abc|2def", 1, 2, "XYZ", "|1aXYZc|2def"},
      {"|1abc|2def", 2, 4, "X", "|1abX|2ef"},
      {"|1abc|2def", 3, 4, "X", "|1abc|2Xef"},
      {"|1abc|2def", 3, 3, "X", "|1abc|2Xdef"},
      {"|1abc|2def|3g", 3, 6, "", "|1abc|3g"},
      {"|1abc|2def|3g", 2, 7, "", "|1ab"},
      {"|1abc|2def|3g", 0, 4, "", "|2ef|3g"},
      {"|1", 0, 0, "x", "|1x"},
      // Marks stay with the byte that they stand before.
      {"^1ab^2cd^3", 0, 0, "X", "X^1ab^2cd^3"},
      {"^1ab^2cd^3", 2, 2, "X", "^1abX^2cd^3"},
      {"^1ab^2cd^3", 4, 4, "X", "^1ab^2cdX^3"},
      {"^1ab^2cd^3", 0, 2, "X", "^1X^2cd^3"},
      {"^1ab^2cd^3", 1, 3, "X", "^1a^2Xd^3"},
      {"^1ab^2cd^3", 0, 4, "", "^1^2^3"},
      {"é^1ü", 2, 4, "u", "é^1u"},
  };
  for (const auto& [text, begin, end, with, result] : cases) {
    MarkedText words = parse(text);
    words.replace(begin, end, with);
    EXPECT_EQ(print(words), result) << text << ' ' << begin << '-' << end << ' ' << with;
  }
}

// Erasing ranges in one pass gives what replacing one after another gives.
TEST(MarkedText, erase_takes_out_several_ranges_at_once) {
  const std::string text = "^1|1a[b:bc]^2|2d[i:e^3f]^4|3gh^5";
  const std::vector<std::vector<ByteRange>> cases{
      {},       {{0, 0}},         {{0, 8}},         {{0, 1}, {7, 8}},
      {{2, 5}}, {{1, 3}, {3, 4}}, {{0, 3}, {5, 8}}, {{0, 1}, {2, 3}, {4, 5}, {6, 7}}};
  for (const auto& ranges : cases) {
    MarkedText at_once = parse(text), one_by_one = parse(text);
    at_once.erase(ranges);
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range)
      one_by_one.erase(range->begin, range->end);
    EXPECT_EQ(print(at_once), print(one_by_one));
  }
  MarkedText words = parse(text);
  words.erase(cases.back());
  EXPECT_EQ(print(words), "^1|1[b:b]^2|2d^3[i:f]^4|3h^5");
}

TEST(MarkedText, trim_takes_blanks_off_both_ends) {
  const std::vector<std::pair<const char*, const char*>> cases{{"", ""},
                                                               {"ab", "ab"},
                                                               {"  ab\t\n", "ab"},
                                                               {"   ", ""},
                                                               {"[b: a ]", "[b:a]"},
                                                               {" ^1 a^2 ^3", "^1a^2^3"},
                                                               {"|1  |2a |3 ", "|2a"},
                                                               {"a b", "a b"}};
  for (const auto& [text, trimmed] : cases) {
    MarkedText words = parse(text);
    words.trim();
    EXPECT_EQ(print(words), trimmed) << '"' << text << '"';
  }
}

}  // namespace
}  // namespace uprex
