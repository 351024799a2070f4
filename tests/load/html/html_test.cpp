// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/html/html.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "core/load/html/glyph_widths.hpp"
#include "core/load/html/html_list.hpp"
#include "core/load/html/html_style.hpp"
#include "core/load/markup_bounds.hpp"
#include "core/model/diagnostic.hpp"

namespace uprex::layout {
namespace {

std::span<const std::byte> bytes_of(const std::string& text) {
  return std::as_bytes(std::span(text.data(), text.size()));
}

// The text with "*" around bold, "_" around italic, and marks as {1>0}: label and note.
std::string text_of(const Block& block) {
  std::vector<std::pair<std::size_t, std::string>> signs;
  for (const Span& span : block.spans) {
    const std::string sign = std::string(span.bold ? "*" : "") + (span.italic ? "_" : "");
    signs.emplace_back(span.begin, sign);
    signs.emplace_back(span.end, sign);
  }
  for (const NoteMark& mark : block.marks)
    signs.emplace_back(mark.offset, '{' + mark.label + '>' + std::to_string(mark.note) + '}');
  std::stable_sort(signs.begin(), signs.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::string text = block.text;
  for (auto sign = signs.rbegin(); sign != signs.rend(); ++sign)
    text.insert(sign->first, sign->second);
  return text;
}

// "I (a)|text" for an item, one line a block, then the notes.
std::string shown(const Document& document) {
  std::string out;
  for (const auto* blocks : {&document.blocks, &document.notes})
    for (const Block& block : *blocks) {
      EXPECT_TRUE(block.lines.empty());
      out += "HPITN"[static_cast<int>(block.kind)];
      out += ' ' + block.label + (block.label.empty() ? "" : "|") + text_of(block) + '\n';
    }
  return out;
}

Document load_page(const std::string& page) { return load_html(bytes_of(page)); }

std::string read(const std::string& body) {
  return shown(load_page("<html><body>" + body + "</body></html>"));
}

struct Row {
  const char* html;
  const char* blocks;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) EXPECT_EQ(read(row.html), row.blocks) << row.html;
}

TEST(Html, folds_white_space) {
  check({
      {"<p>\n  Ratify\tthe\n  Convention ;\n</p>", "P Ratify the Convention ;\n"},
      {"<p>a&nbsp;&nbsp;b &#8239;c</p>", "P a b c\n"},
      {"<p>co&shy;operation and&#8203;so</p>", "P cooperation andso\n"},
      {"<p>non&#8209;refoulement &#64257;nal</p>", "P non-refoulement final\n"},
      {"<p>one<br>two<br/>three</p>", "P one two three\n"},
      {"<p>one.<br><br>two</p>", "P one.\nP two\n"},
      {"<p>mid-<br>term</p>", "P mid-term\n"},
      {"<p>a <b> b </b> c</p>", "P a *b* c\n"},
      {"<div>one<p>two</p>three</div>", "P one\nP two\nP three\n"},
      {"<pre>one\ntwo.\n\nthree</pre>", "P one two.\nP three\n"},
      {"<p>&lt;b&gt; &amp; &eacute; &#x2019; &#150; &unknown;</p>", "P <b> & é ’ – &unknown;\n"},
      {"loose <i>text</i>", "P loose _text_\n"},
  });
}

TEST(Html, takes_labels_off_the_text) {
  check({
      {"<p>83.1\t<b>Ratify it (France);</b></p>", "I 83.1|*Ratify it (France);*\n"},
      {"<p><span>83.1</span>Ratify (Togo);</p>", "I 83.1|Ratify (Togo);\n"},
      {"<p><span>83.1.</span><b>Ratify (Togo);</b></p>", "I 83.1.|*Ratify (Togo);*\n"},
      {"<p><span style='mso-list:Ignore'>(a)<span>&nbsp;&nbsp; </span></span>Sign</p>",
       "I (a)|Sign\n"},
      {"<p>83.</p><p>The following</p>", "P 83.|The following\n"},
      {"<p>83.1 One (Togo);<br>83.2 Two (Chad);</p>", "I 83.1|One (Togo);\nI 83.2|Two (Chad);\n"},
      {"<p>see paragraphs<br>83.1 and 83.2</p>", "P see paragraphs 83.1 and 83.2\n"},
      {"<dl><dt>13</dt><dd>Agreed.</dd></dl>", "P 13\nP Agreed.\n"},
      {"<p>5. During the dialogue</p>", "P 5.|During the dialogue\n"},
      {"<p>II.\tConclusions and/or recommendations</p>",
       "H II.|Conclusions and/or recommendations\n"},
      {"<p>A. Togo asked. It was answered.</p>", "P A. Togo asked. It was answered.\n"},
      {"<p><b>B</b>elgium asked.</p>", "P *B*elgium asked.\n"},
  });
}

TEST(Html, computes_labels_of_lists) {
  check({
      {"<ol><li>a<li>b</ol>", "P 1.|a\nP 2.|b\n"},
      {"<ol start=83><li>a</li><li value=90>b</li><li>c</li></ol>", "P 83.|a\nP 90.|b\nP 91.|c\n"},
      {"<ol reversed><li>a<li>b</ol>", "P 2.|a\nP 1.|b\n"},
      {"<ol type=a><li>x<li>y</ol>", "I a.|x\nI b.|y\n"},
      {"<ol type=I start=4><li>x</ol>", "I IV.|x\n"},
      {"<ol style='list-style-type: lower-roman'><li>x<li>y</ol>", "I i.|x\nI ii.|y\n"},
      {"<ol style='list-style: none'><li>83.1 x<li>83.2 y</ol>", "I 83.1|x\nI 83.2|y\n"},
      {"<ol><li>83.1 x</ol>", "I 83.1|x\n"},
      {"<ul><li>x<li>(a) y</ul>", "I •|x\nI (a)|y\n"},
      {"<ul><li>83.1<li>83.2 y</ul>", "I 83.1|\nI 83.2|y\n"},
      {"<p>83.1</p><p>83.2</p><p>y</p>", "I 83.1|\nI 83.2|y\n"},
      {"<ol><li>a<ol type=a><li>b</ol><li>c</ol>", "P 1.|a\nI a.|b\nP 2.|c\n"},
      {"<ol><li><p>a</p><p>more</p></li><li>b</ol>", "P 1.|a\nP more\nP 2.|b\n"},
      {"<ol><li><blockquote><p><strong>a</strong></p></blockquote></li></ol>", "P 1.|*a*\n"},
      {"<p>6. Listed:</p><ol><ol type=a><ol><li>a<li>b</ol></ol></ol>",
       "P 6.|Listed:\nI 1.|a\nI 2.|b\n"},
      {"<ol start=99999999999><li>a</ol>", "P 1.|a\n"},
  });
}

TEST(Html, numbers_lists_by_counters_of_the_style_sheet) {
  const std::string style =
      "<style>ol.a.start{counter-reset:n 3} ol.b.start{counter-reset:m} .a>li{counter-increment:n}"
      ".b > li { counter-increment: m } .a>li:before{content:'' counter(n,decimal) '. '}"
      ".b>li::before{content:counter(n) '.' counter(m, decimal) ' '}"
      ".c>li:before{content:'\\25cf  '} ol{list-style-type:none}</style>";
  EXPECT_EQ(read(style + "<ol class='a start' start=4><li>x</li></ol>"
                         "<ol class='b start'><li>y<li>z</ol><ol class='a' start=5><li>v</ol>"
                         "<ol class='b start'><li>w</ol><ul class='c'><li>u</ul>"),
            "P 4.|x\nI 4.1|y\nI 4.2|z\nP 5.|v\nI 5.1|w\nI •|u\n");
}

TEST(Html, indents_computed_items) {
  const Document page =
      load_page("<p style='margin-left:0.79in'>6. Listed:</p><ol><li>a</li></ol><p>7. Next.</p>");
  ASSERT_EQ(page.blocks.size(), 3u);
  EXPECT_GT(page.blocks[1].indent, page.blocks[0].indent + 12);
}

TEST(Html, writes_list_markers) {
  EXPECT_EQ(list_marker("decimal", 12), "12.");
  EXPECT_EQ(list_marker("decimal-leading-zero", 3), "03.");
  EXPECT_EQ(list_marker("lower-alpha", 28), "ab.");
  EXPECT_EQ(list_marker("upper-latin", 3), "C.");
  EXPECT_EQ(list_marker("lower-alpha", 0), "0.");
  EXPECT_EQ(list_marker("upper-roman", 1994), "MCMXCIV.");
  EXPECT_EQ(list_marker("lower-roman", 4000), "4000.");
  EXPECT_EQ(list_marker("square", 1), "•");
  EXPECT_EQ(list_marker("none", 1), "");
}

TEST(Html, reads_bold_italic_and_headings) {
  check({
      {"<p><span style='font-weight:700'>a</span> <span style='FONT-STYLE: Italic'>b</span></p>",
       "P *a* _b_\n"},
      {"<p><b>a <span style='font-weight: normal'>b</span></b> c.</p>", "P *a* b c.\n"},
      {"<style>p.x { font-weight: bold } .y { font: italic 12pt serif }</style>"
       "<p class=x>a.</p><p class='z y'>b.</p><p>c.</p>",
       "P *a.*\nP _b._\nP c.\n"},
      {"<style>/* p { font-weight: bold } */ @media print { p { font-weight: bold } "
       "}</style><p>a.</p>",
       "P a.\n"},
      {"<style>div p { font-weight: bold } #one { font-weight: 600 }</style><p "
       "id=one>a.</p><p>b.</p>",
       "P *a.*\nP b.\n"},
      {"<h2>Summary</h2><p>text.</p>", "H *Summary*\nP text.\n"},
      {"<p align=center>Annex</p>", "H Annex\n"},
      {"<p>INTRODUCTION</p>", "H INTRODUCTION\n"},
      {"<p><b>Presentation by the State</b></p><p><b>Ratify it;</b></p>",
       "H *Presentation by the State*\nP *Ratify it;*\n"},
      {"<p style='font-size:14pt'>Mozambique</p><p style='font-size:10pt'>A long text</p>",
       "H Mozambique\nP A long text\n"},
  });
}

TEST(Html, drops_hidden_elements) {
  check({
      {"<script>x</script><style>y</style><noscript>z</noscript><p>a</p>", "P a\n"},
      {"<p>a<span hidden>b</span><span style='display:none'>c</span>"
       "<span style='visibility: hidden'>d</span><span style='mso-hide:all'>e</span></p>",
       "P a\n"},
      {"<style>.h{display:none}</style><p class=h>a</p><p>b</p>", "P b\n"},
      {"<p>a<!-- b --><![if !supportLists]>c<![endif]></p>", "P ac\n"},
      {"<form><select><option>a</select><textarea>b</textarea></form><p>c</p>", "P c\n"},
      {"<div title=header><p>A/HRC/63/6</p></div><p>a</p>", "P a\n"},
  });
}

TEST(Html, moves_page_heads_to_furniture) {
  const Document page = load_page("<div title=header><p>A/HRC/63/6</p></div><p>a</p>");
  ASSERT_EQ(page.furniture.size(), 1u);
  EXPECT_EQ(page.furniture[0].text, "A/HRC/63/6");
  const Document titled =
      load_page("<html><head><title> A/HRC/63/15 </title></head><p>a</p></html>");
  EXPECT_EQ(shown(titled), "P a\n");
  ASSERT_EQ(titled.furniture.size(), 1u);
  EXPECT_EQ(titled.furniture[0].text, "A/HRC/63/15");
}

TEST(Html, drops_deletions_with_a_diagnostic) {
  const Document page = load_page("<p>Ratify <del>and sign</del> <ins>quickly</ins></p>");
  EXPECT_EQ(shown(page), "P Ratify quickly\n");
  ASSERT_EQ(page.diagnostics.size(), 1u);
  EXPECT_EQ(page.diagnostics[0].code, "tracked_changes");
}

TEST(Html, reads_tables) {
  check({
      {"<table><tr><td>a<td>b</tr><tr><td><p>c</p><p>d</p><td><b>e</b></table>",
       "T a\tb\nT c d\t*e*\n"},
      {"<table><thead><tr><th>No.</th><th>State</th></tr></thead><tbody><tr><td>1</td><td>Togo</td>"
       "</tr></tbody></table>",
       "T *No.*\t*State*\nT 1\tTogo\n"},
      {"<table><tr><td><p>83.1 a (Togo);</p><p>83.2 b (Chad);</p></td></tr></table>",
       "I 83.1|a (Togo);\nI 83.2|b (Chad);\n"},
      {"<table><tr><td></td><td>a</td></tr><tr><td>b</td><td> </td></tr></table>", "P a\nP b\n"},
      {"<table><tr><td>83.1</td><td>a (Togo);</td></tr><tr><td>83.2</td><td>b "
       "(Chad);</td></tr></table>",
       "I 83.1|a (Togo);\nI 83.2|b (Chad);\n"},
      {"<table><tr><td rowspan=2>a<td>b<tr><td>c</table>", "T a\tb\nT \tc\n"},
      {"<table><tr><td colspan=2>theme<tr><td>a<td>b</table>", "T theme\nT a\tb\n"},
      {"<table><tr><td><table><tr><td>a<td>b</table><td>c</table>", "T a\tb\nP c\n"},
      {"<table><tr><td>menu<td><p>1. a<p>2. b<p>3. c<p>4. d<p>5. e<p>6. f<p>7. g<p>8. h</table>",
       "P menu\nP 1.|a\nP 2.|b\nP 3.|c\nP 4.|d\nP 5.|e\nP 6.|f\nP 7.|g\nP 8.|h\n"},
      {"<table><tr><td><ol><li>a<li>b</ol><td>c</table>", "T 1. a 2. b\tc\n"},
  });
}

TEST(Html, links_notes) {
  check({
      // pandoc
      {"<p>one;<a href='#fn1' class=footnote-ref id=fnref1><sup>1</sup></a> two</p>"
       "<section class=footnotes><hr/><ol><li id=fn1><p>A note.<a "
       "href='#fnref1'>↩︎</a></p></li>"
       "</ol></section>",
       "P one;{1>0} two\nN 1|A note.\n"},
      // LibreOffice
      {"<p>one<sup><a class=sdfootnoteanc name=sdfootnote1anc "
       "href='#sdfootnote1sym'><sup>1</sup></a>"
       "</sup></p><div id=sdfootnote1><p><a class=sdfootnotesym name=sdfootnote1sym "
       "href='#sdfootnote1anc'>1</a> A note</p><p>goes on.</p></div>",
       "P one{1>0}\nN 1|A note goes on.\n"},
      // Word
      {"<p>(Slovenia<a href='#_ftn1' name='_ftnref1' title=''><span>[1]</span></a>);</p>"
       "<div><br clear=all><hr><div id=ftn1><p><a href='#_ftnref1' name='_ftn1' title=''>"
       "<span>[1]</span></a> A note.</p></div></div>",
       "P (Slovenia{1>0});\nN 1|A note.\n"},
      // Written by hand, without a way back
      {"<p>one<sup><a href='#n1'>1</a></sup>, two<sup><a href='#n2'>2</a></sup></p>"
       "<div id=notes><p id=n1>1. First.</p><p id=n2>2. Second.</p></div>",
       "P one{1>0}, two{2>1}\nN 1|First.\nN 2|Second.\n"},
      // Several in one paragraph
      {"<p>one<a id=r1 href='#n1'>1</a> two<a id=r2 href='#n2'>2</a></p>"
       "<p><a id=n1 href='#r1'>1</a> First.<br><a id=n2 href='#r2'>2</a> Second.</p>",
       "P one{1>0} two{2>1}\nN 1|First.\nN 2|Second.\n"},
      // Without links
      {"<p>one;<sup>1</sup> two</p><p><sup>1</sup> A note.</p>", "P one;{1>0} two\nN 1|A note.\n"},
      {"<p>the 18<sup>th</sup> meeting</p>", "P the 18th meeting\n"},
      {"<p><a href='#c'>II</a></p><h2 id=c>Conclusions</h2>", "P II\nH *Conclusions*\n"},
  });
}

TEST(Html, reads_encodings) {
  const std::string latin = "<html><body><p>C\xF4te d\x92Ivoire</p></body></html>";
  const std::string utf8 = "<html><body><p>Côte d’Ivoire</p></body></html>";
  const auto declared = [](const std::string& page, const std::string& charset) {
    return "<meta charset=\"" + charset + "\">" + page;
  };
  for (const std::string& page :
       {latin, utf8, declared(latin, "windows-1252"), declared(latin, "utf-8"),
        declared(utf8, "utf-8"), declared(utf8, "iso-8859-1"), "\xEF\xBB\xBF" + utf8})
    EXPECT_EQ(shown(load_page(page)), "P Côte d’Ivoire\n") << page;
  std::string wide = "\xFF\xFE";
  for (const char c : std::string("<html><body><p>Togo</p></body></html>")) wide += {c, '\0'};
  EXPECT_TRUE(looks_like_html(bytes_of(wide)));
  EXPECT_EQ(shown(load_page(wide)), "P Togo\n");
}

TEST(Html, recognises_html) {
  for (const char* page :
       {"<!DOCTYPE html>", "\n <HTML>", "<p>x", "<?xml version='1.0'?><html xmlns=''>",
        "<!-- saved --><div class=x>", "<b>x</b>", "\xEF\xBB\xBF<body>"})
    EXPECT_TRUE(looks_like_html(bytes_of(page))) << page;
  for (const char* other :
       {"", "%PDF-1.4", "a < b", "<?xml version='1.0'?><note>", "<parts>", "<!-- open", "text <p>"})
    EXPECT_FALSE(looks_like_html(bytes_of(other))) << other;
}

std::string refusal(const std::string& page) {
  try {
    return "loaded: " + shown(load_page(page));
  } catch (const LoadError& error) {
    return error.what();
  }
}

std::string repeated(const std::string& text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

TEST(Html, refuses_hostile_pages) {
  EXPECT_EQ(refusal("<html><body></body></html>"), "the page holds no text");
  EXPECT_EQ(refusal("<html><script>x</script>"), "the page holds no text");
  EXPECT_EQ(refusal(repeated("<div>", 10'000) + "x"),
            "the markup is nested deeper than 250 levels");
  EXPECT_EQ(refusal("<p " + repeated("a=1 ", 1'000'000) + ">x"),
            "the markup has too many attributes");
  EXPECT_EQ(refusal(repeated("<p a=1 b='2'>", 200'000)), "the markup has too many elements");
  EXPECT_EQ(refusal("<p>" + std::string(17 << 20, 'x')), "the markup is larger than 16 MB");
  EXPECT_EQ(refusal("<html>" + repeated("\x80", 6 << 20)), "the markup is larger than 16 MB");
  EXPECT_EQ(refusal(repeated("<p>x", 500'000)), "the markup has too many elements");
  EXPECT_EQ(refusal("<p>" + repeated("&", 1'000'000)), "the markup has too many faults");
}

TEST(Html, reads_broken_pages_with_a_diagnostic) {
  const Document cut = load_page("<html><body><p>83.1 One (Togo);</p><p cla");
  EXPECT_EQ(shown(cut), "I 83.1|One (Togo);\n");
  ASSERT_EQ(cut.diagnostics.size(), 1u);
  EXPECT_EQ(cut.diagnostics[0].code, "document_incomplete");
  const Document nul = load_page(std::string("<html><p>a\0b</p></html>", 23));
  EXPECT_EQ(shown(nul), "P a b\n");
  EXPECT_EQ(nul.diagnostics.size(), 1u);
}

TEST(Html, warns_if_places_are_lost) {
  const Document page = load_page(
      "<html><head><meta name=generator content='pdftohtml 0.36'></head><body><a "
      "name=1></a>one<br>two"
      "</body></html>");
  ASSERT_EQ(page.diagnostics.size(), 1u);
  EXPECT_EQ(page.diagnostics[0].code, "places_lost");
}

TEST(Html, does_not_expand_entities_of_a_doctype) {
  const std::string bomb =
      "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
      "<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html><body><p>one &b; &x;</p></body></html>";
  EXPECT_NE(shown(load_page(bomb)).find("one &b; &x;"), std::string::npos);
}

TEST(Bounds, refuses_many_attributes) {
  EXPECT_NO_THROW(check_attributes("<p a=1 b='x y z' c=\"<q r s>\" d>" + repeated("a b ", 1000)));
  const std::string many = repeated(" a=1", 101);
  EXPECT_THROW(check_attributes("<p" + many + ">"), LoadError);
  EXPECT_THROW(check_attributes("<p x=='" + many + ">"), LoadError);
  EXPECT_THROW(check_attributes("<p x= y='" + many + ">"), LoadError);
  EXPECT_NO_THROW(check_attributes("<p x='" + many + "'>"));
}

TEST(Bounds, refuses_a_long_doctype) {
  const std::string many = repeated("<!ATTLIST p a CDATA '>]>'>", 1'000);
  for (const char* before : {"", "<?xml version='1.0'?>\n", "<!-- <!DOCTYPE a [ ] -->"})
    EXPECT_THROW(check_doctype(before + ("<!DOCTYPE a [" + many + "]><a/>")), LoadError) << before;
  EXPECT_THROW(check_doctype("<!DOCTYPE a SYSTEM '[]' [" + many), LoadError);
  EXPECT_NO_THROW(check_doctype("<!DOCTYPE a [<!ENTITY x ']>'>]><a>" + many));
  EXPECT_NO_THROW(check_doctype("<a>" + repeated("<!DOCTYPE a [", 10'000)));
}

TEST(Style, parses_lengths) {
  const auto margin = [](std::string_view css) { return parse_declarations(css, 10).margin; };
  EXPECT_DOUBLE_EQ(*margin("margin-left: 0.5in"), 36);
  EXPECT_DOUBLE_EQ(*margin("margin-left:12pt; color:red"), 12);
  EXPECT_DOUBLE_EQ(*margin("margin-left:2em"), 20);
  EXPECT_DOUBLE_EQ(*margin("margin: 1pt 2pt 3pt 4pt"), 4);
  EXPECT_DOUBLE_EQ(*margin("margin: 1pt 2pt"), 2);
  EXPECT_FALSE(margin("margin-left: 5%"));
  EXPECT_FALSE(margin("margin-left: 1e300pt"));
}

TEST(Widths, gives_widths_of_glyphs) {
  EXPECT_DOUBLE_EQ(glyph_width('a', false), 0.444);
  EXPECT_GT(glyph_width('a', true), glyph_width('a', false));
  EXPECT_DOUBLE_EQ(glyph_width(0x4E00, false), 0.5);
}

// Pages made of a PDF: `lines` are "top left class text".
std::string placed(const std::vector<std::string>& pages) {
  std::string out =
      "<html><head><style>.ft10{font-size:15px;} .ft11{font-size:9px;} "
      ".ft12{font-size:15px;line-height:17px;} .ft13{font-size:13px;}</style></head><body>";
  for (std::size_t i = 0; i < pages.size(); ++i)
    out += "<div id=\"page" + std::to_string(i + 1) +
           "-div\" style=\"position:relative;width:892px;height:1263px;\">" + pages[i] + "</div>";
  return out + "</body></html>";
}

std::string at(int top, int left, const std::string& text, const std::string& font = "ft10") {
  return "<p style=\"position:absolute;top:" + std::to_string(top) +
         "px;left:" + std::to_string(left) + "px;white-space:nowrap\" class=\"" + font + "\">" +
         text + "</p>";
}

// Enough lines to be a page.
std::string filler(int from) {
  std::string out;
  for (int i = 0; i < 10; ++i)
    out += at(from + 18 * i, 170,
              i == 9 ? "and ends here.&#160;" : "A line of the text that goes on to the&#160;");
  return out;
}

TEST(Pages, lays_out_placed_lines) {
  const std::string first =
      at(88, 85, "<b>A/HRC/27/4&#160;</b>") + at(1123, 85, "<b>14&#160;</b>") + filler(132) +
      at(400, 213, "104.1&#160;") +
      at(400, 276, "<b>Sign&#160;the&#160;Protocol (Spain);&#160;</b>") +
      at(427, 213, "104.2&#160;") +
      at(427, 276, "<b>Ratify the&#160;Protocol&#160;<br/>of 1990 (Togo);</b>", "ft12") +
      at(443, 380, "<b>1</b>", "ft11") + at(475, 213, "104.3&#160;") +
      at(475, 276, "<b>Consider the&#160;</b>") +
      at(1040, 157, "1&#160;&#160;As read: ratify.&#160;", "ft13");
  const std::string second =
      at(88, 700, "<b>A/HRC/27/4&#160;</b>") + at(1123, 800, "<b>15&#160;</b>") +
      at(132, 213, "<b>mid-</b>") + at(150, 213, "<b>term (Chad);</b>") +
      at(168, 213, "104<b>.</b>4&#160;") + at(168, 276, "<b>Reply by the 24</b>") +
      at(168, 350, "th", "ft11") + at(168, 359, "<b>&#160;session (Mali).</b>") + filler(204);
  const Document page = load_page(placed({first, second}));
  const std::string blocks = shown(page);
  EXPECT_NE(blocks.find("I 104.1|*Sign the Protocol (Spain);*\n"), std::string::npos) << blocks;
  EXPECT_NE(blocks.find("I 104.2|*Ratify the Protocol of 1990 (Togo);*{1>0}\n"), std::string::npos)
      << blocks;
  EXPECT_NE(blocks.find("I 104.3|*Consider the mid-term (Chad);*\n"), std::string::npos) << blocks;
  EXPECT_NE(blocks.find("I 104.4|*Reply by the 24th session (Mali).*\n"), std::string::npos)
      << blocks;
  EXPECT_NE(blocks.find("N 1|As read: ratify.\n"), std::string::npos) << blocks;
  EXPECT_EQ(page.furniture.size(), 4u);
  EXPECT_TRUE(page.pages.empty());
}

}  // namespace
}  // namespace uprex::layout
