// SPDX-License-Identifier: GPL-3.0-or-later
// One interpreter reads many pages, and packed contents are unpacked before Poppler sees them. The
// glyphs must be those that Poppler would give for each page alone.
#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "core/load/load.hpp"
#include "core/load/pdf/inflate.hpp"
#include "core/load/pdf/superscript_digits.hpp"

namespace uprex {
namespace {

struct PageOfTest {
  std::string fonts;     // names and references: 11 is plain, 12 shows every "a" as "b"
  std::string contents;  // within a stream, with what describes it
  std::string paper = "/MediaBox[0 0 600 800]";
};

std::string stream(const std::string& bytes, const std::string& keys = "") {
  return "<</Length " + std::to_string(bytes.size()) + keys + ">> stream\n" + bytes + "\nendstream";
}

std::string text(const std::string& font, const std::string& string) {
  return "BT /" + font + " 10 Tf 100 300 Td (" + string + ") Tj ET ";
}

std::string object(std::size_t number, const std::string& value) {
  return std::to_string(number) + " 0 obj " + value + " endobj\n";
}

std::string pdf(const std::vector<PageOfTest>& pages) {
  std::string kids, objects;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const std::size_t number = 100 + 2 * i;
    kids += std::to_string(number) + " 0 R ";
    objects += object(number, "<</Type/Page/Parent 2 0 R" + pages[i].paper + "/Contents " +
                                  std::to_string(number + 1) +
                                  " 0 R/Resources<</Properties<</Off 13 0 R>>/Font<<" +
                                  pages[i].fonts + ">>>>>>");
    objects += object(number + 1, pages[i].contents);
  }
  return "%PDF-1.5\n" +
         object(1,
                "<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[13 0 R]/D<</OFF[13 0 R]>>>>>>") +
         object(2,
                "<</Type/Pages/Kids[" + kids + "]/Count " + std::to_string(pages.size()) + ">>") +
         object(11, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>") +
         object(12,
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Differences[97 /b]>>>>") +
         object(13, "<</Type/OCG/Name(off)>>") + objects + "trailer <</Root 1 0 R>>\n%%EOF\n";
}

// "page: text at left bottom" of every line, in points.
std::string shown(const std::vector<PageOfTest>& pages) {
  const std::string bytes = pdf(pages);
  std::string result;
  for (const Block& block : load(std::as_bytes(std::span(bytes)), "").blocks)
    for (const Line& line : block.lines)
      result += std::to_string(line.box.page) + ": " +
                block.text.substr(line.begin, block.text.find(' ', line.begin) - line.begin) +
                " at " + std::to_string(std::lround(line.box.left)) + " " +
                std::to_string(std::lround(line.box.bottom)) + "\n";
  return result;
}

TEST(Pdf, looks_up_fonts_by_page) {
  const PageOfTest plain{"/F 11 0 R", stream(text("F", "abc."))};
  const PageOfTest other{"/F 12 0 R", stream(text("F", "abc."))};
  const PageOfTest both{"/F 11 0 R/G 12 0 R", stream(text("F", "abc.") + text("G", "abc."))};
  const PageOfTest direct{"/F <</Type/Font/Subtype/Type1/BaseFont/Courier>>",
                          stream(text("F", "abc."))};
  EXPECT_EQ(shown({plain, plain}), "1: abc. at 100 502\n2: abc. at 100 502\n");
  EXPECT_EQ(shown({plain, other, plain}),
            "1: abc. at 100 502\n2: bbc. at 100 502\n3: abc. at 100 502\n");
  EXPECT_EQ(shown({plain, both, other}),
            "1: abc. at 100 502\n2: abc.bbc. at 100 502\n3: bbc. at 100 502\n");
  EXPECT_EQ(shown({direct, other, direct}),
            "1: abc. at 100 502\n2: bbc. at 100 502\n3: abc. at 100 502\n");
}

TEST(Pdf, accepts_pages_of_different_size) {
  const std::string contents = stream(text("F", "abc."));
  EXPECT_EQ(shown({{"/F 11 0 R", contents},
                   {"/F 11 0 R", contents, "/MediaBox[0 0 600 400]"},
                   {"/F 11 0 R", contents, "/MediaBox[50 0 600 800]"},
                   {"/F 11 0 R", contents}}),
            "1: abc. at 100 502\n2: abc. at 100 102\n3: abc. at 50 502\n4: abc. at 100 502\n");
}

TEST(Pdf, ends_open_content_with_its_page) {
  const PageOfTest open{"/F 11 0 R", stream(text("F", "abc.") + "q 2 0 0 2 0 0 cm /OC /Off BDC " +
                                            text("F", "hidden."))};
  const PageOfTest next{"/F 11 0 R", stream(text("F", "abc."))};
  EXPECT_EQ(shown({open, next, next}),
            "1: abc. at 100 502\n2: abc. at 100 502\n3: abc. at 100 502\n");
}

std::string words(const std::string& contents) {
  const std::string bytes =
      pdf({{"/F 11 0 R", stream("BT /F 10 Tf 100 300 Td " + contents + " ET")}});
  std::string result;
  for (const Block& block : load(std::as_bytes(std::span(bytes)), "").blocks) result += block.text;
  return result;
}

TEST(Pdf, finds_spaces_set_as_white_space_of_letters) {
  // "(wa)" is the end of a word and the beginning of the next one.
  EXPECT_EQ(words("(belo) Tj 3 Tc 18.9 0 Td (wa) Tj 0 Tc 15.78 0 Td (re) Tj"), "below are");
  EXPECT_EQ(words("(approve) Tj 3 Tc 34.46 0 Td (dad) Tj 0 Tc 22.68 0 Td (raft) Tj"),
            "approved a draft");
  // Letters drawn together a little closer or wider.
  EXPECT_EQ(words("1 Tc (wa) Tj 0 Tc 14.78 0 Td (re) Tj"), "ware");
  // A word set wide for show.
  EXPECT_EQ(words("3 Tc (ANNEX) Tj"), "ANNEX");
}

std::string bytes_of(std::string_view hex) {
  std::string bytes;
  for (std::size_t i = 0; i < hex.size(); i += 2)
    bytes += static_cast<char>(std::stoi(std::string(hex.substr(i, 2)), nullptr, 16));
  return bytes;
}

// text("F", "ab") packed.
constexpr std::string_view kPacked =
    "78da730a51d0775330345008490392060ac6401c92a2a09198a4a91092a5e01aa2000081e407ae";

TEST(Pdf, unpacks_contents) {
  const std::string packed = bytes_of(kPacked);
  const std::string flate = "/Filter/FlateDecode";
  const auto page = [&](const std::string& bytes, const std::string& keys) {
    return shown({{"/F 11 0 R", stream(bytes, keys)}});
  };
  EXPECT_EQ(page(packed, flate), "1: ab at 100 502\n");
  EXPECT_EQ(page(packed, "/Filter[/FlateDecode]"), "1: ab at 100 502\n");
  EXPECT_EQ(page(std::string(kPacked), "/Filter[/ASCIIHexDecode/FlateDecode]"),
            "1: ab at 100 502\n");
  EXPECT_EQ(page(packed + "rubbish", flate), "1: ab at 100 502\n");
  EXPECT_EQ(page(packed.substr(0, packed.size() - 4), flate), "1: ab at 100 502\n");
}

// The cells of all rows, and fills before them, on a page with a table of two columns.
std::string table(const std::string& lines) {
  const auto at = [](int x, int y, const std::string& words) {
    return "BT /F 10 Tf " + std::to_string(x) + " " + std::to_string(y) + " Td (" + words +
           ") Tj ET ";
  };
  const std::string bytes =
      pdf({{"/F 11 0 R", stream(lines + " 0 g " + at(102, 305, "One.") + at(126, 305, "Two.") +
                                at(102, 290, "Three.") + at(135, 290, "Four."))}});
  std::string result;
  for (const Block& block : load(std::as_bytes(std::span(bytes)), "").blocks) {
    for (const CellLook& look : block.cells)
      result += look.fill ? std::to_string(*look.fill) + " " : "- ";
    for (const char c : block.text) result += c == '\t' ? '|' : c;
    result += '\n';
  }
  return result;
}

TEST(Pdf, finds_lines_however_they_are_drawn) {
  const std::string plain = "One. Two.\nThree. Four.\n", ruled = "One.|Two.\nThree.|Four.\n";
  EXPECT_EQ(table(""), "One. Two. Three. Four.\n");
  const std::string strokes =
      "100 300 m 200 300 l 200 285 l 100 285 l h 100 315 m 200 315 l S "
      "100 285 m 100 315 l S 125 285 m 125 315 l S 200 285 m 200 315 l S";
  EXPECT_EQ(table(strokes), ruled);
  EXPECT_EQ(table("100 300 25 15 re 125 300 75 15 re 100 285 25 15 re 125 285 75 15 re S"), ruled);
  const std::string thin =
      "100 285 100 .5 re 100 300 100 .5 re 100 315 100 .5 re 100 285 .5 30 re 125 285 .5 30 re "
      "200 285 .5 30 re f";
  EXPECT_EQ(table(thin), ruled);
  EXPECT_EQ(table("q 2 0 0 2 0 0 cm 50 142.5 50 .2 re 50 150 50 .2 re 50 157.5 50 .2 re "
                  "50 142.5 .2 15 re 62.5 142.5 .2 15 re 100 142.5 .2 15 re f* Q"),
            ruled);
  // Clipped away, curved, leaning and thick lines.
  EXPECT_EQ(table("q 400 400 10 10 re W n " + strokes + " Q"), table(""));
  EXPECT_EQ(table("100 300 m 120 300 140 300 200 300 c S 125 285 m 125 315 l S"), table(""));
  EXPECT_EQ(table("100 300 m 200 310 l S 125 285 m 135 315 l S"), table(""));
  EXPECT_EQ(table("12 w " + strokes), table(""));
  EXPECT_EQ(table("1 0 0 rg 100 300 25 15 re f 1 g 125 300 75 15 re f " + thin),
            "16711680 - One.|Two.\nThree.|Four.\n");
  EXPECT_EQ(table(".5 g 100 285 100 30 re f 0 g " + thin),
            "8421504 8421504 One.|Two.\n8421504 8421504 Three.|Four.\n");
}

TEST(Pdf, drops_the_lines_of_drawings) {
  std::string lines;
  for (int i = 0; i < 6'000; ++i) lines += "100 300 m 200 300 l 125 285 m 125 315 l S ";
  EXPECT_EQ(table(lines), table(""));
}

layout::GlyphPage page_of(const std::vector<std::pair<char, float>>& characters) {
  layout::GlyphPage page;
  float x = 100;
  for (const auto& [character, width] : characters) {
    page.glyphs.push_back({x, 300, width, 10, static_cast<char32_t>(character), false, false});
    x += width;
  }
  return page;
}

// The digits that were raised, in their order.
std::string raised(layout::GlyphPage page) {
  layout::raise_superscript_digits(page);
  std::string digits;
  for (const layout::Glyph& glyph : page.glyphs)
    if (glyph.baseline < 300) digits += static_cast<char>(glyph.character);
  return digits;
}

TEST(SuperscriptDigits, tells_them_by_their_width) {
  EXPECT_EQ(raised(page_of({{'5', 5}, {'5', 5}, {'.', 2}, {'1', 5}, {',', 2}, {'1', 3}})), "1");
  EXPECT_EQ(raised(page_of({{'5', 5}, {'2', 5}, {'3', 5}, {'4', 5}, {',', 2}, {'6', 3}})), "6");
  // Old-style figures have widths of their own.
  EXPECT_EQ(raised(page_of({{'1', 3}, {'2', 5}, {'3', 4.4F}, {'1', 3}, {'4', 5.6F}})), "");
  EXPECT_EQ(raised(page_of({{'5', 5}, {'2', 4.4F}, {'3', 4}, {'2', 4.4F}})), "");
}

TEST(Inflated, inflates_whole_streams_only) {
  using layout::inflate_all;
  const std::string packed = bytes_of(kPacked);
  EXPECT_EQ(inflate_all(packed, 1000), text("F", "ab"));
  EXPECT_EQ(inflate_all(packed, text("F", "ab").size()), text("F", "ab"));
  EXPECT_EQ(inflate_all(packed, 10), std::nullopt);
  EXPECT_EQ(inflate_all(packed.substr(0, packed.size() - 1), 1000), std::nullopt);
  EXPECT_EQ(inflate_all("no zlib at all", 1000), std::nullopt);
  EXPECT_EQ(inflate_all("", 1000), std::nullopt);
}

}  // namespace
}  // namespace uprex
