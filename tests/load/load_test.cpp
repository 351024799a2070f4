// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/load.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <span>
#include <string>
#include <vector>

#include "tests/paths.hpp"

namespace uprex {
namespace {

std::string fixture(const std::string& name) {
  std::ifstream file(source_folder() / "fixtures" / name, std::ios::binary);
  EXPECT_TRUE(file) << name;
  return {std::istreambuf_iterator<char>(file), {}};
}

Document load_text(const std::string& bytes) {
  return load(std::as_bytes(std::span(bytes)), "name.pdf");
}

// "what; advice" of the error, "loaded" where there is none.
std::string refusal(const std::string& bytes) {
  try {
    load_text(bytes);
    return "loaded";
  } catch (const LoadError& error) {
    return std::string(error.what()) + "; " + error.advice();
  }
}

// One page that shows `content`; without a cross-reference table, which readers rebuild.
std::string tiny_pdf(const std::string& content) {
  return "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
         "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
         "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
         "/Resources<</Font<</F 5 0 R>>>>>> endobj\n"
         "4 0 obj <</Length " +
         std::to_string(content.size()) + ">> stream\n" + content +
         "\nendstream endobj\n"
         "5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>> endobj\n"
         "trailer <</Root 1 0 R>>\n%%EOF\n";
}

TEST(Load, loads_a_page) {
  const Document document =
      load_text(tiny_pdf("BT /F 10 Tf 100 700 Td (83.1.) Tj 50 0 Td (Ratify it;) Tj ET"));
  EXPECT_EQ(document.name, "name.pdf");
  EXPECT_EQ(document.format, "pdf");
  ASSERT_EQ(document.pages.size(), 1u);
  EXPECT_EQ(document.pages[0].width, 600);
  EXPECT_EQ(document.pages[0].height, 800);
  ASSERT_EQ(document.blocks.size(), 1u);
  const Block& block = document.blocks[0];
  EXPECT_EQ(block.label, "83.1.");
  EXPECT_EQ(block.text, "Ratify it;");
  ASSERT_EQ(block.spans.size(), 1u);
  EXPECT_TRUE(block.spans[0].bold);
  ASSERT_EQ(block.lines.size(), 1u);
  EXPECT_NEAR(block.lines[0].box.left, 100, 0.1);
  EXPECT_NEAR(block.lines[0].box.bottom, 102.2, 0.1);  // from the top of the page
}

TEST(Load, accepts_bytes_before_the_header) {
  const std::string pdf = tiny_pdf("BT /F 10 Tf 100 700 Td (Ratify) Tj ET");
  EXPECT_EQ(load_text(std::string(900, 'x') + '\n' + pdf).blocks.size(), 1u);
  EXPECT_NE(refusal(std::string(2000, 'x') + '\n' + pdf), "loaded");
}

struct Row {
  std::string bytes, says;
};

TEST(Load, names_the_kind_of_other_files) {
  const std::vector<Row> rows = {
      {"", "the file is empty; download it again"},
      {"Lorem ipsum dolor sit amet", "this is not a PDF, Word document or web page; "},
      {std::string("\0\0\0\0", 4), "this is not a PDF, Word document or web page; "},
      {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "legacy Office"},
      {"{\\rtf1\\ansi}", "an RTF document"},
      {"PK\x03\x04 cut off", "; "},
      {"\x89PNG\r\n\x1A\n", "an image"},
      {"\xFF\xD8\xFF\xE0", "an image"},
  };
  for (const auto& [bytes, says] : rows) {
    const std::string text = refusal(bytes);
    EXPECT_NE(text.find(says), std::string::npos) << text << " instead of " << says;
    EXPECT_FALSE(text.ends_with("; ")) << "no advice: " << text;
  }
}

TEST(Load, reports_pages_without_text) {
  EXPECT_EQ(refusal(tiny_pdf("0 0 m 10 10 l S")),
            "the document has no text; check that it is the right file");
  EXPECT_EQ(refusal(fixture("malformed/no_text.pdf")),
            "the document has no text; check that it is the right file");
  EXPECT_EQ(refusal(fixture("malformed/image_only.pdf")),
            "the pages are images without text; run OCR first, for example: ocrmypdf IN.pdf "
            "OUT.pdf");
  const Document partly = load_text(fixture("tables/images_partly.pdf"));
  ASSERT_EQ(partly.diagnostics.size(), 1u);
  EXPECT_EQ(partly.diagnostics[0].code, "pages_without_text");
  EXPECT_EQ(partly.diagnostics[0].page, 2);
  EXPECT_TRUE(partly.diagnostics[0].message.starts_with("pages 2, 3 are images without text;"));
}

TEST(Load, refuses_malformed_files_with_advice) {
  for (const std::string name :
       {"empty", "encrypted", "garbage", "image_only", "no_pages", "no_text", "truncated"}) {
    const std::string text = refusal(fixture("malformed/" + name + ".pdf"));
    EXPECT_NE(text, "loaded") << name;
    EXPECT_FALSE(text.ends_with("; ")) << name << ": " << text;
  }
}

TEST(Load, survives_a_file_cut_anywhere) {
  const std::string pdf = fixture("reports/family_b_2012.pdf");
  for (std::size_t part = 1; part < 16; ++part) {
    try {
      const Document document = load_text(pdf.substr(0, pdf.size() * part / 16));
      EXPECT_FALSE(document.pages.empty());
    } catch (const LoadError& error) {
      EXPECT_FALSE(error.advice().empty()) << error.what();
    }
  }
}

}  // namespace
}  // namespace uprex
