// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/layout/line.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "tests/load/print.hpp"

namespace uprex::layout {
namespace {

// Lines by "/", marks as "^1^", wide gaps as "\t".
std::string compact(const Typesetter& set) {
  std::string result;
  for (const PrintedLine& line : make_lines(set.page, 1)) {
    if (!result.empty()) result += '/';
    for (std::size_t at = 0; at <= line.text.size(); ++at) {
      for (const NoteMark& mark : line.marks)
        if (mark.offset == at) result += '^' + mark.label + '^';
      bool before_gap = false;
      for (const Gap& gap : line.gaps) before_gap = before_gap || gap.offset == at + 1;
      if (at < line.text.size()) result += before_gap ? '\t' : line.text[at];
    }
  }
  return result;
}

TEST(PrintedLines, finds_spaces_by_glyphs_and_gaps) {
  EXPECT_EQ(compact(Typesetter().text("Ratify CEDAW")), "Ratify CEDAW");
  EXPECT_EQ(compact(Typesetter().text("Ratify").skip(1.5F).text("it")), "Ratifyit");
  EXPECT_EQ(compact(Typesetter().text("Ratify").skip(2).text("it")), "Ratify it");
  EXPECT_EQ(compact(Typesetter().text("Ratify  \u00A0 it ")), "Ratify\tit");
  EXPECT_EQ(compact(Typesetter().text("  Ratify")), "Ratify");
  EXPECT_EQ(compact(Typesetter().text("R\u2009\u3000\u202Fa")), "R\ta");
  // A font twice the size has twice the space.
  EXPECT_EQ(compact(Typesetter().size(20).text("Ratify").skip(3).text("it")), "Ratifyit");
}

TEST(PrintedLines, drops_spaces_without_width) {
  const auto set = [](float width) {
    Typesetter line;
    line.text("hav");
    line.page.glyphs.push_back({115, 100, width, 10, ' ', false, false});
    return compact(line.skip(width).text("e"));
  };
  EXPECT_EQ(set(0.2F), "have");
  EXPECT_EQ(set(1), "hav e");
  EXPECT_EQ(set(0), "hav e");  // the font does not tell
}

TEST(PrintedLines, keeps_gaps_wider_than_a_space) {
  EXPECT_EQ(compact(Typesetter().text("83.").skip(5).text("The")), "83. The");
  EXPECT_EQ(compact(Typesetter().text("83.").skip(6).text("The")), "83.\tThe");
  const auto lines = make_lines(Typesetter().text("83.").skip(20).text("The").page, 1);
  ASSERT_EQ(lines.size(), 1u);
  ASSERT_EQ(lines[0].gaps.size(), 1u);
  EXPECT_EQ(lines[0].gaps[0].offset, 4u);
  EXPECT_NEAR(lines[0].gaps[0].width, 20, 0.01);
}

TEST(PrintedLines, normalises_characters) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"con\uFB01rm o\uFB00er \uFB02ag e\uFB03cient a\uFB04ict",
       "confirm offer flag efficient afflict"},
      {"\u0001Ratify\u0085", "Ratify"},
      {"\uF0B7 Sign", "• Sign"},
      {"Timor\u2011Leste, Guinea\u2010Bissau", "Timor-Leste, Guinea-Bissau"},
      {"“Côte d’Ivoire” – а", "“Côte d’Ivoire” – а"},
  };
  for (const auto& [text, expected] : rows) EXPECT_EQ(compact(Typesetter().text(text)), expected);
}

TEST(PrintedLines, drops_characters_that_print_nothing) {
  for (const char32_t c :
       {0x00AD, 0x0001, 0x0085, 0xE000, 0xF8FF, 0x200B, 0xFEFF, 0xDC00, 0x110000})
    EXPECT_EQ(compact(Typesetter().text("Ra").invisible(c).text("tify")), "Ratify")
        << static_cast<unsigned>(c);
}

TEST(PrintedLines, keeps_a_soft_hyphen_at_the_end) {
  EXPECT_EQ(compact(Typesetter().text("recom").invisible(0xAD)), "recom\u00AD");
  EXPECT_EQ(compact(Typesetter().text("recom\u00AD")), "recom\u00AD");
}

TEST(PrintedLines, sorts_from_top_left) {
  Typesetter set;
  set.at(100, 124).text("third").at(200, 112).text("line").at(100, 112).text("second");
  set.at(100, 100).text("first");
  EXPECT_EQ(compact(set), "first/second\tline/third");
}

TEST(PrintedLines, joins_baselines_that_differ_a_little) {
  Typesetter set;
  set.at(100, 100).text("Ratify").at(140, 101).text("CEDAW");
  EXPECT_EQ(compact(set), "Ratify\tCEDAW");
}

TEST(PrintedLines, merges_letters_printed_twice) {
  Typesetter set;
  for (const char c : std::string("Sign"))
    set.glyph(static_cast<char32_t>(c)).skip(-4.7F).glyph(static_cast<char32_t>(c)).skip(-0.3F);
  EXPECT_EQ(compact(set), "Sign");
  // Double letters are not.
  EXPECT_EQ(compact(Typesetter().text("accession")), "accession");
}

TEST(PrintedLines, merges_words_printed_twice) {
  Typesetter set;
  set.at(100, 100).text("Sign it").at(100.3F, 100).text("Sign it");
  EXPECT_EQ(compact(set), "Sign it");
}

TEST(PrintedLines, takes_raised_marks_out_of_the_text) {
  EXPECT_EQ(compact(Typesetter().text("Sign it").raised("12").text(" now")), "Sign it^12^ now");
  EXPECT_EQ(compact(Typesetter().text("(Slovenia").raised("1").text(")")), "(Slovenia^1^)");
  EXPECT_EQ(compact(Typesetter().text("Chile,").raised("1").text(" China,").raised("2").text(" X")),
            "Chile,^1^ China,^2^ X");
  EXPECT_EQ(compact(Typesetter().text("it;").raised("1,2")), "it;^1,2^");
  EXPECT_EQ(compact(Typesetter().text("Chad").raised("*")), "Chad^*^");
  EXPECT_EQ(compact(Typesetter().text("Chad").raised("***")), "Chad^***^");
  EXPECT_EQ(compact(Typesetter().text("Chad").raised("∗")), "Chad^∗^");
  EXPECT_EQ(compact(Typesetter().text("Chad").raised("a")), "Chad^a^");
  EXPECT_EQ(compact(Typesetter().raised("1").text(" As read")), "^1^As read");
}

TEST(PrintedLines, takes_large_marks_that_stand_high) {
  const auto set = [](std::string_view before, std::string_view mark, std::string_view after,
                      float skip = 0) {
    Typesetter line;
    line.at(100, 100).text(before);
    const float right = 100 + 5 * static_cast<float>(before.size()) + skip;
    line.size(9).at(right, 95.5F).text(mark);
    line.size(10).at(right + 4.5F * static_cast<float>(mark.size()), 100).text(after);
    return compact(line);
  };
  EXPECT_EQ(set("123.5", "1", ", 123.6"), "123.5^1^, 123.6");
  EXPECT_EQ(set("123.24", "10", "."), "123.24^10^.");
  EXPECT_EQ(set("So it is.", "1", " It is"), "So it is.^1^ It is");
  EXPECT_EQ(set("Chad", "**", ""), "Chad^**^");
  EXPECT_EQ(set("", "10", " The Court"), "^10^The Court");
  EXPECT_EQ(set("the 18", "th", " session"), "the 18th session");
  // A number of another column.
  EXPECT_EQ(set("Ratify", "12", "", 30), "Ratify\t12");
  EXPECT_EQ(set("", "12", "  Ratify"), "12\tRatify");
  // Digits along a curve.
  EXPECT_EQ(compact(Typesetter()
                        .at(100, 100)
                        .size(9)
                        .text("2")
                        .at(104.5F, 96)
                        .text("00")
                        .size(10)
                        .at(120, 100)
                        .text("recommendations")),
            "200\trecommendations");
}

TEST(PrintedLines, keeps_raised_ordinals) {
  EXPECT_EQ(compact(Typesetter().text("the 18").raised("th").text(" session")), "the 18th session");
  EXPECT_EQ(compact(Typesetter().text("the 1").raised("st")), "the 1st");
  EXPECT_EQ(compact(Typesetter().text("x").raised("12345678")), "x12345678");
}

TEST(PrintedLines, accepts_spaces_of_any_size) {
  EXPECT_EQ(compact(Typesetter().text("Ratify").size(30).text(" ").size(10).text("it")),
            "Ratify\tit");
  Typesetter set;
  set.at(100, 100).text("Ratify").at(100, 112).size(30).text(" ").size(10).text("it");
  EXPECT_EQ(compact(set), "Ratify/it");
}

TEST(PrintedLines, keeps_lowered_digits) {
  Typesetter set;
  set.text("CO").size(6).at(110, 102).text("2");
  EXPECT_EQ(compact(set), "CO2");
}

TEST(PrintedLines, finds_bold_and_italic) {
  const auto lines = make_lines(
      Typesetter().text("Very ").bold(true).text("bold words").italic(true).text(" x").page, 1);
  ASSERT_EQ(lines.size(), 1u);
  ASSERT_EQ(lines[0].spans.size(), 2u);
  const auto& bold = lines[0].spans[0];
  EXPECT_EQ(lines[0].text.substr(bold.begin, bold.end - bold.begin), "bold words ");
  EXPECT_TRUE(bold.bold && !bold.italic);
  EXPECT_TRUE(lines[0].spans[1].bold && lines[0].spans[1].italic);
  EXPECT_TRUE(lines[0].bold());
  EXPECT_FALSE(
      make_lines(Typesetter().text("Very plain ").bold(true).text("bold").page, 1)[0].bold());
}

TEST(PrintedLines, measures_leaders) {
  const auto width = [](std::string_view text) {
    const auto lines = make_lines(Typesetter().text(text).page, 1);
    return lines.at(0).leader;
  };
  EXPECT_GT(width("Conclusions .......... 83"), 0);
  EXPECT_GT(width("Conclusions ……… 83"), 0);
  EXPECT_EQ(width("and so on... 83"), 0);
  EXPECT_EQ(width("Nos. 1. 2. 3. 4. 5."), 0);
}

TEST(PrintedLines, computes_boxes) {
  const auto lines = make_lines(Typesetter().at(100, 200).text("Sign").raised("1").page, 7);
  ASSERT_EQ(lines.size(), 1u);
  const Box& box = lines[0].box;
  EXPECT_EQ(box.page, 7);
  EXPECT_NEAR(box.left, 100, 0.01);
  EXPECT_NEAR(box.right, 123.25, 0.01);
  EXPECT_NEAR(box.top, 190.78, 0.01);  // of the mark
  EXPECT_NEAR(box.bottom, 202.2, 0.01);
  EXPECT_EQ(lines[0].size, 10);
  EXPECT_EQ(lines[0].baseline, 200);
}

TEST(PrintedLines, drops_unreadable_glyphs) {
  Typesetter set;
  set.text("Sign");
  const float nan = std::numeric_limits<float>::quiet_NaN();
  for (const float size : {0.0F, -10.0F, 1000.0F, nan})
    set.page.glyphs.push_back({150, 100, 5, size, 'x', false, false});
  EXPECT_EQ(compact(set), "Sign");
  EXPECT_TRUE(make_lines(GlyphPage{}, 1).empty());
  EXPECT_EQ(compact(Typesetter().text(" \uE000 ")), "");
}

}  // namespace
}  // namespace uprex::layout
