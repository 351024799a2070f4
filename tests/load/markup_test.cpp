// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/markup.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/load/encoding.hpp"
#include "core/model/diagnostic.hpp"

namespace uprex::layout {
namespace {

std::span<const std::byte> bytes(const std::string& text) {
  return std::as_bytes(std::span(text.data(), text.size()));
}

// "a[k=v](text b())" for <a k="v">text<b/></a>.
std::string shown(const Markup& element) {
  if (element.name.empty()) return element.text;
  std::string out = element.name;
  for (const auto& [key, value] : element.attributes) out += '[' + key + '=' + value + ']';
  out += '(';
  for (const Markup& child : element.children) out += shown(child);
  return out + ')';
}

std::string shown(const MarkupTree& tree) {
  std::string out;
  for (const Markup& child : tree.root.children) out += shown(child);
  return out + (tree.complete ? "" : " !");
}

struct Row {
  std::string input, expected;
};

const std::vector<Row> kXml = {
    {"<a/>", "a()"},
    {"<w:P xmlns:w='u' w:Val='1'>x<w:b/>y</w:P>", "p[val=1](xb()y)"},
    {"<a>1&amp;2&#65;<![CDATA[<&]]><!-- no --><?no?></a>", "a(1&2A<&)"},
    {"<!DOCTYPE a [<!ENTITY x 'expanded'>]><a b='&x;'>1&x;2</a>", "a[b=](12) !"},
    {"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>1&x;2</a>", "a(12) !"},
    {"<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'><a>1</a>", "a(1)"},
    {"<a><b>cut of", "a(b(cut of)) !"},
    {std::string("<a>x\0y</a>", 10), "a(x y) !"},
    {std::string("\xFF\xFE<\0a\0>\0\xE9\0<\0/\0a\0>\0", 18), "a(é)"},
    {std::string("\0<\0a\0>\0\xE9\0<\0/\0a\0>", 16), "a(é)"},
    {"<?xml version='1.0' encoding='windows-1251'?><a>\xCF</a>", "a(П)"},
    {"<?xml version='1.0' encoding='UTF-8'?><a>\xC3\xA9\xC3\xA8\xE9</a>", "a(éè\uFFFD) !"},
};

const std::vector<Row> kHtml = {
    {"<P CLASS=x>a<b>b</b>&eacute;&#150;<o:p>c</o:p>", "html()"},
    {"caf\xC3\xA9", "café"},
    {"<meta charset=iso-8859-1>caf\xC3\xA9", "café"},
    {"caf\xE9 \x93q\x94", "café “q”"},
    {"<meta charset=utf-8>caf\xE9", "café"},
    {"<meta charset=windows-1251>\xCF\xF0", "Пр"},
    {"\xEF\xBB\xBF"
     "caf\xC3\xA9",
     "café"},
    {std::string("\xFF\xFE<\0p\0>\0\xE9\0", 10), "é"},
    {std::string("<\0p\0>\0\xE9\0", 8), "é"},
    {"<meta charset=shift_jis>\x83\x41", "ア"},
    {"<meta charset=shift_jis>\x83\x41\xFF\xFF", "ア\uFFFD\uFFFD"},
    {"<meta charset=shift_jis>\x83\x41\x83 \x83\x43", "ア\uFFFD イ"},
    {"<meta charset=koi8-r>\xF0\xD2", "Пр"},
    {"<meta charset=gb18030>\xB9\xFA\xBC\xD2", "国家"},
    {"<meta charset=big5>\xB0\xEA", "國"},
    {"<meta charset=windows-1256>\xC7\xE1", "ال"},
    {"<meta charset=iso-2022-jp>\x1B$B%\"\x1B(B", "ア"},
    {"<meta charset=utf-32>caf\xE9", "café"},
    {std::string("\xFF\xFE<\0p\0>\0\x3D\xD8\x00\xDE", 12), "😀"},
    {"<meta charset=no-such-thing>caf\xE9", "café"},
    {"a&nbsp;b", "a\u00A0b"},
};

TEST(Markup, parses_xml) {
  for (const Row& row : kXml) EXPECT_EQ(shown(read_xml(bytes(row.input))), row.expected);
}

TEST(Markup, parses_html_with_prefixes_and_open_tags) {
  const MarkupTree tree = read_html(bytes(kHtml[0].input));
  EXPECT_EQ(shown(tree), "html(body(p[class=x](ab(b)é–o:p(c))))");
}

TEST(Markup, converts_encodings) {
  for (std::size_t i = 1; i < kHtml.size(); ++i) {
    const std::string found = shown(read_html(bytes(kHtml[i].input)));
    EXPECT_NE(found.find(kHtml[i].expected), std::string::npos) << found;
  }
}

TEST(Markup, reports_broken_characters_of_a_declared_encoding) {
  EXPECT_FALSE(read_html(bytes("<meta charset=shift_jis>\x83\x41\x83 \x83\x43")).complete);
  EXPECT_TRUE(read_html(bytes("<meta charset=shift_jis>\x83\x41")).complete);
  EXPECT_TRUE(read_html(bytes("<p>caf\xE9")).complete);
}

TEST(Markup, reports_html_that_breaks_off) {
  for (const char* page : {"<html><body><p>a<td cla", "<html><body><p>a"}) {
    const MarkupTree tree = read_html(bytes(page));
    EXPECT_FALSE(tree.complete) << page;
    EXPECT_FALSE(tree.problem.empty());
  }
  EXPECT_TRUE(read_html(bytes("<p>a hand-written page<p>needs no end")).complete);
}

TEST(Markup, refuses_sources_beyond_the_bounds) {
  std::string deep, wide = "<a>";
  for (std::size_t i = 0; i < 10'000; ++i) deep += "<div>";
  for (std::size_t i = 0; i <= kMostMarkupNodes; ++i) wide += "<b/>";
  const std::string large(kMostMarkupBytes + 1, ' ');
  for (const std::string& source : {deep, wide, large}) {
    EXPECT_THROW(read_xml(bytes(source)), LoadError);
    EXPECT_THROW(read_html(bytes(source)), LoadError);
  }
  std::string names, tags, entities, instructions;
  for (std::size_t i = 0; i < 2 * kMostMarkupNames; ++i) {
    const std::string name = 'x' + std::to_string(i);
    tags += '<' + name + "/>";
    names += "</" + name + '>';
    entities += '&' + name + ';';
    instructions += "<?" + name + "?>";
  }
  for (const std::string& source : {"<a>" + tags, "<a b='" + entities + "'>", "<a>" + entities}) {
    EXPECT_THROW(read_xml(bytes(source)), LoadError) << source.substr(0, 20);
    EXPECT_THROW(read_html(bytes(source)), LoadError) << source.substr(0, 20);
  }
  EXPECT_THROW(read_html(bytes("<a>" + names)), LoadError);
  EXPECT_THROW(read_xml(bytes("<a>" + instructions)), LoadError);
  EXPECT_THROW(read_xml(bytes("<a><b c='1'/></a>"), 2), LoadError);
  EXPECT_EQ(read_xml(bytes("<a><b c='1'/></a>"), 3).nodes, 3u);
  EXPECT_THROW(read_xml(bytes("")), LoadError);
  EXPECT_THROW(read_xml(bytes("no markup")), LoadError);
}

TEST(Markup, finds_the_declared_encoding) {
  EXPECT_EQ(declared_encoding("<meta http-equiv=x content='text/html; charset=UTF-8'>"), "utf-8");
  EXPECT_EQ(declared_encoding("<?xml version='1.0' encoding='ISO-8859-1'?>"), "iso-8859-1");
  EXPECT_EQ(declared_encoding("charset"), "");
}

}  // namespace
}  // namespace uprex::layout
