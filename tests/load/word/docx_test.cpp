// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/word/docx.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "core/load/word/docx_body.hpp"
#include "core/model/diagnostic.hpp"
#include "tests/paths.hpp"

namespace uprex::layout {
namespace {

MarkupTree xml(const std::string& inside) {
  const std::string source = "<x>" + inside + "</x>";
  return read_xml(std::as_bytes(std::span(source.data(), source.size())));
}

// "I (a) text" for an item, one line a block; marks as {1}.
std::string shown(const std::vector<Block>& blocks) {
  std::string out;
  for (const Block& block : blocks) {
    out += "HPITN"[static_cast<int>(block.kind)];
    out += ' ' + (block.label.empty() ? "" : block.label + ' ');
    std::string text = block.text;
    for (auto mark = block.marks.rbegin(); mark != block.marks.rend(); ++mark)
      text.insert(mark->offset, '{' + mark->label + '}');
    out += text + '\n';
  }
  return out;
}

const char* const kStyles =
    "<style type='paragraph' default='1' styleId='Normal'/>"
    "<style type='paragraph' styleId='H'><name val='_ H_2/3_G'/><rPr><b/></rPr></style>"
    "<style type='paragraph' styleId='Loud'><rPr><b/></rPr></style>"
    "<style type='paragraph' styleId='Numbered'><pPr><numPr><numId val='1'/></numPr></pPr></style>"
    "<style type='paragraph' styleId='Sub'><basedOn val='Numbered'/></style>"
    "<style type='paragraph' styleId='Loop'><basedOn val='Loop'/></style>"
    "<style type='numbering' styleId='Outline'><pPr><numPr><numId val='1'/></numPr></pPr></style>"
    "<style type='character' styleId='Strong'><rPr><b/></rPr></style>";

std::string level(int index, const std::string& format, const std::string& text,
                  const std::string& more = "", int start = 1) {
  return "<lvl ilvl='" + std::to_string(index) + "'><start val='" + std::to_string(start) +
         "'/><numFmt val='" + format + "'/><lvlText val='" + text + "'/>" + more + "</lvl>";
}

std::string list(int id, const std::string& more = "") {
  return "<num numId='" + std::to_string(id) + "'><abstractNumId val='" + std::to_string(id) +
         "'/>" + more + "</num>";
}

struct Word {
  WordDocument document;
  MarkupTree styles = xml(kStyles), lists, body;

  explicit Word(const std::string& text, const std::string& numbering = "")
      : lists(xml(numbering)), body(xml(text)) {
    document.styles = WordStyles(styles.root.children[0]);
    document.numbering = WordNumbering(lists.root.children[0]);
    document.numbering.link_styles(document.styles);
  }
  std::vector<Block> read() { return read_body(document, body.root.children[0]); }
};

std::string blocks(const std::string& text) { return shown(Word(text).read()); }

std::string t(const std::string& text) { return "<r><t space='preserve'>" + text + "</t></r>"; }

struct Row {
  std::string input, expected;
};

const std::vector<Row> kText = {
    {"<p>" + t("6.1") + "<r><tab/></r>" + t("Ratify  it ") + "</p>", "I 6.1 Ratify it\n"},
    {"<p>" + t("15 States spoke.") + "</p>", "P 15 States spoke.\n"},
    {"<p>" + t("8") + "<r><tab/></r>" + t("The delegation spoke.") + "</p>",
     "P 8 The delegation spoke.\n"},
    {"<p><r><t> trimmed </t></r></p>", "P trimmed\n"},
    {"<p>" + t("a") +
         "<r><br/><t>b</t><cr/><t>c</t><noBreakHyphen/><t>d</t><softHyphen/><t>e</t></r></p>",
     "P a b c-de\n"},
    {"<p>" + t("7.1 One (Peru);") + "<r><br/></r>" + t("7.2 Two (Mali).") + "</p>",
     "I 7.1 One (Peru);\nI 7.2 Two (Mali).\n"},
    {"<p>" + t("a") + "<r><rPr><vanish/></rPr><t>hidden</t></r>" + t("b") + "</p>", "P ab\n"},
    {"<p><ins>" + t("in") + "</ins><del><r><delText>out</delText></r></del><moveTo>" + t("to") +
         "</moveTo><moveFrom>" + t("from") + "</moveFrom></p>",
     "P into\n"},
    {"<p><pPr><rPr><del/></rPr></pPr>" + t("first ") + "</p><p>" + t("second") + "</p>",
     "P first second\n"},
    {"<p><pPr><rPr><moveFrom/></rPr></pPr><moveFrom>" + t("6.1 Moved.") + "</moveFrom></p><p>" +
         t("6.2 Stays.") + "</p><p><pPr><rPr><moveTo/></rPr></pPr><moveTo>" + t("6.1 Moved.") +
         "</moveTo></p>",
     "I 6.2 Stays.\nI 6.1 Moved.\n"},
    {"<p><pPr><rPr><del/></rPr></pPr>" + t("a ") + "</p><tbl><tr><tc><p>" + t("b") +
         "</p></tc></tr></tbl>",
     "P a\nP b\n"},
    {"<p><r><fldChar fldCharType='begin'/><instrText>X</instrText><t>code</t>"
     "<fldChar fldCharType='separate'/></r>" +
         t("result") + "<r><fldChar fldCharType='end'/></r></p>",
     "P result\n"},
    {"<p><r><fldChar fldCharType='begin'/><t>never ended</t></r></p><p>" + t("next") + "</p>",
     "P next\n"},
    {"<sdt><sdtPr><showingPlcHdr/></sdtPr><sdtContent><p>" + t("Click here") +
         "</p></sdtContent></sdt><sdt><sdtContent><p>" + t("kept") + "</p></sdtContent></sdt>",
     "P kept\n"},
    {"<p><r><AlternateContent><Choice><t>new</t></Choice><Fallback><t>old</t></Fallback>"
     "</AlternateContent></r></p>",
     "P new\n"},
    {"<p>" + t("out") + "<r><pict><textbox><txbxContent><p>" + t("in") +
         "</p></txbxContent></textbox></pict></r></p>",
     "P out\nP in\n"},
    {"<p><pPr><pStyle val='H'/></pPr>" + t("Theme.") + "</p>", "H Theme.\n"},
    {"<p><pPr><outlineLvl val='1'/></pPr>" + t("Theme.") + "</p>", "H Theme.\n"},
    {"<p><pPr><pStyle val='Loop'/></pPr>" + t("x") + "</p>", "P x\n"},
    {"<p>" + t("II.") + "<r><tab/></r>" + t("Conclusions") + "<r><tab/></r>" + t("83") + "</p>",
     "T II.\tConclusions\t83\n"},
    {"<p>" + t("Text") + "<r><rPr><vertAlign val='superscript'/></rPr><t>2</t></r>" + t(" on") +
         "</p>",
     "P Text{2} on\n"},
    {"<p>" + t("5 km") + "<r><rPr><vertAlign val='superscript'/></rPr><t>2</t></r></p>",
     "P 5 km2\n"},
    {"<tbl><tr><tc><p>" + t("framed.") + "</p></tc></tr></tbl>", "P framed.\n"},
    {"<tbl><tr><tc><tcPr><gridSpan val='2'/></tcPr><p>" + t("a") + "</p></tc><tc><p>" + t("b") +
         "</p><p>" + t("c") + "</p></tc></tr><tr><tc><tcPr><vMerge/></tcPr><p>" + t("x") +
         "</p></tc><tc><p>" + t("y") + "</p></tc></tr><tr><trPr><del/></trPr><tc/><tc/></tr></tbl>",
     "T a\t\tb c\nT \ty\n"},
    {"<tbl><tr><tc><p>" + t("a") + "</p><tbl><tr><tc><p>" + t("b") + "</p></tc><tc><p>" + t("c") +
         "</p></tc></tr></tbl><p/></tc><tc><tcPr><cellDel/></tcPr><p>" + t("x") +
         "</p></tc><tc><p>" + t("d") + "</p></tc></tr></tbl>",
     "T a b c\td\n"},
    {"<tbl><tr><tc><p>" + t("1. framed.") + "</p><tbl><tr><tc><p>" + t("b") + "</p></tc><tc><p>" +
         t("c") + "</p></tc></tr></tbl></tc></tr></tbl>",
     "P 1. framed.\nT b\tc\n"},
};

TEST(Docx, reads_text) {
  for (const Row& row : kText) EXPECT_EQ(blocks(row.input), row.expected) << row.input;
}

// A paragraph of each list and level, "1.0" being list 1, level 0.
std::string labels(const std::string& numbering, const std::vector<std::pair<int, int>>& order) {
  std::string body;
  for (const auto& [number, level] : order)
    body += "<p><pPr><numPr><ilvl val='" + std::to_string(level) + "'/><numId val='" +
            std::to_string(number) + "'/></numPr></pPr>" + t("x") + "</p>";
  std::string out;
  for (const Block& block : Word(body, numbering).read()) out += block.label + ' ';
  return out;
}

std::string definition(const std::string& levels, int id = 1) {
  return "<abstractNum abstractNumId='" + std::to_string(id) + "'>" + levels + "</abstractNum>";
}

TEST(Docx, computes_numbers_of_levels) {
  const std::string two =
      definition(level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)")) + list(1);
  EXPECT_EQ(labels(two, {{1, 0}, {1, 1}, {1, 1}, {1, 0}, {1, 1}}), "1. (a) (b) 2. (a) ");
  const std::string never = definition(level(0, "decimal", "%1.") +
                                       level(1, "decimal", "%1.%2.", "<lvlRestart val='0'/>")) +
                            list(1);
  EXPECT_EQ(labels(never, {{1, 0}, {1, 1}, {1, 0}, {1, 1}}), "1. 1.1. 2. 2.2. ");
  const std::string legal =
      definition(level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2", "<isLgl/>")) +
      list(1);
  EXPECT_EQ(labels(legal, {{1, 0}, {1, 0}, {1, 1}}), "I. II. 2.1 ");
  // A level that was never counted shows where it would start.
  EXPECT_EQ(labels(two, {{1, 1}, {1, 0}}), "(a) 1. ");
}

TEST(Docx, restarts_or_continues_numbers) {
  const std::string shared =
      definition(level(0, "decimal", "6.%1")) + list(1) +
      "<num numId='2'><abstractNumId val='1'/></num>"
      "<num numId='3'><abstractNumId val='1'/><lvlOverride ilvl='0'><startOverride val='5'/>"
      "</lvlOverride></num>"
      "<num numId='4'><abstractNumId val='1'/><lvlOverride ilvl='0'>" +
      level(0, "decimal", "7.%1") + "</lvlOverride></num>";
  EXPECT_EQ(labels(shared, {{1, 0}, {2, 0}, {3, 0}, {3, 0}, {1, 0}}), "6.1 6.2 6.5 6.6 6.7 ");
  EXPECT_EQ(labels(shared, {{4, 0}, {9, 0}, {1, 9}}), "7.1   ");
}

TEST(Docx, uses_lists_that_styles_define) {
  const std::string levels = level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)");
  const auto linked = [](int id) {
    return "<abstractNum abstractNumId='" + std::to_string(id) +
           "'><numStyleLink val='Outline'/></abstractNum>";
  };
  const std::string by_style = definition(levels) + linked(2) + list(1) + list(2);
  EXPECT_EQ(labels(by_style, {{1, 0}, {2, 0}, {2, 1}}), "1. 2. (a) ");
  // The definition says which style's it is, and the list keeps what it says itself.
  const std::string by_link =
      definition("<styleLink val='Outline'/>" + levels, 7) + linked(2) +
      list(2, "<lvlOverride ilvl='0'><startOverride val='5'/></lvlOverride>") +
      "<num numId='40000'><abstractNumId val='7'/></num>";
  EXPECT_EQ(labels(by_link, {{2, 0}, {2, 1}, {40000, 0}}), "5. (a) 6. ");
  const std::string nobody = linked(2) + list(2);
  EXPECT_EQ(labels(nobody, {{2, 0}}), " ");
}

TEST(Docx, restarts_numbers_within_a_level) {
  const std::string two = definition(level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2.")) +
                          list(1) +
                          "<num numId='2'><abstractNumId val='1'/>"
                          "<lvlOverride ilvl='1'><startOverride val='4'/></lvlOverride></num>";
  // Every time that the level begins, not only at first.
  EXPECT_EQ(labels(two, {{2, 0}, {2, 1}, {2, 1}, {2, 0}, {2, 1}, {1, 1}}),
            "1. 1.4. 1.5. 2. 2.4. 2.5. ");
  const std::string third = definition(level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2.") +
                                       level(2, "decimal", "%1.%2.%3.", "<lvlRestart val='1'/>")) +
                            list(1);
  EXPECT_EQ(labels(third, {{1, 0}, {1, 1}, {1, 2}, {1, 1}, {1, 2}, {1, 0}, {1, 2}}),
            "1. 1.1. 1.1.1. 1.2. 1.2.2. 2. 2.1.1. ");
}

TEST(Docx, numbers_paragraphs_by_style) {
  const std::string numbering =
      definition(level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2", "<pStyle val='Sub'/>")) +
      list(1);
  Word word("<p><pPr><pStyle val='Numbered'/></pPr>" + t("a") +
                "</p><p><pPr><pStyle val='Sub'/></pPr>" + t("b") +
                "</p><p><pPr><pStyle val='Numbered'/><numPr><numId val='0'/></numPr></pPr>" +
                t("c.") + "</p>",
            numbering);
  EXPECT_EQ(shown(word.read()), "P 1. a\nI 1.1 b\nP c.\n");
}

TEST(Docx, writes_all_formats_of_numbers) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"decimal", "4 27 "},        {"lowerLetter", "d aa "},
      {"upperLetter", "D AA "},    {"lowerRoman", "iv xxvii "},
      {"upperRoman", "IV XXVII "}, {"decimalZero", "04 27 "},
      {"ordinal", "4th 27th "},    {"none", "  "},
      {"chineseCounting", "4 27 "}};
  for (const auto& [format, expected] : rows)
    EXPECT_EQ(formatted_number(4, format) + ' ' + formatted_number(27, format) + ' ', expected);
  for (const auto& [value, expected] : std::vector<std::pair<int, std::string>>{
           {1, "1st"}, {2, "2nd"}, {3, "3rd"}, {11, "11th"}, {112, "112th"}})
    EXPECT_EQ(formatted_number(value, "ordinal"), expected);
  EXPECT_EQ(formatted_number(1'000'000, "lowerRoman"), "1000000");
  EXPECT_EQ(plain_bullet("\uF0B7"), "•");
  EXPECT_EQ(plain_bullet("–"), "–");
}

TEST(Docx, reads_bold_on_bold_as_regular) {
  Word word("<p><pPr><pStyle val='Loud'/></pPr>" + t("bold ") +
            "<r><rPr><rStyle val='Strong'/></rPr><t space='preserve'>regular </t></r>"
            "<r><rPr><b val='0'/></rPr><t space='preserve'>off </t></r>"
            "<r><rPr><rStyle val='Strong'/><b/></rPr><t>on</t></r></p>");
  const std::vector<Block> read = word.read();
  ASSERT_EQ(read.size(), 1u);
  ASSERT_EQ(read[0].spans.size(), 2u);
  EXPECT_EQ(read[0].text.substr(0, read[0].spans[0].end), "bold ");
  EXPECT_EQ(read[0].text.substr(read[0].spans[1].begin), "on");
}

std::string file(const std::string& name) {
  std::ifstream in(source_folder() / "fixtures" / name, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

Document fixture(const std::string& name) {
  const std::string bytes = file(name);
  return load_docx(std::as_bytes(std::span(bytes.data(), bytes.size())));
}

std::string codes(const Document& document) {
  std::string out;
  for (const Diagnostic& diagnostic : document.diagnostics) out += diagnostic.code + ' ';
  return out;
}

TEST(Docx, links_marks_to_notes) {
  const std::string end = "<r><endnoteReference id='1'/></r>",
                    second = "<r><footnoteReference id='2'/></r>";
  const auto custom = [](const std::string& after) {
    return "<r><footnoteReference id='1' customMarkFollows='1'/>" + after + "</r>";
  };
  const auto shown_with_notes = [](const std::string& body) {
    Word word("<p>" + body + "</p>");
    const MarkupTree foot =
                         xml("<footnote id='0' type='separator'/><footnote id='1'/>"
                             "<footnote id='2'/>"),
                     endnotes = xml("<endnote id='1'/>");
    word.document.notes.add_part(NoteKind::footnote, foot.root.children[0]);
    word.document.notes.add_part(NoteKind::endnote, endnotes.root.children[0]);
    std::string out = shown(word.read());
    for (const WordNote& note : word.document.notes.notes()) out += note.label + ' ';
    return out;
  };
  EXPECT_EQ(shown_with_notes(t("a") + second + t("b") + end), "P a{1}b{i}\n1 i ");
  EXPECT_EQ(shown_with_notes(t("a") + custom("<t>*</t>") + t(" b") + second), "P a{*} b{1}\n* 1 ");
  EXPECT_EQ(shown_with_notes(t("a") + custom("<t>** and on</t>")), "P a{**} and on\n** ");
  EXPECT_EQ(shown_with_notes(t("a") + custom("<sym font='Symbol' char='2217'/>")), "P a{∗}\n∗ ");
  // A mark that does not follow is no reason to take the text for it.
  EXPECT_EQ(shown_with_notes(t("a") + custom("") + t("b")), "P a{}b\n ");
  EXPECT_EQ(shown_with_notes(t("a") + second + t("b") + second), "P a{1}b{1}\n1 ");
}

TEST(Docx, reads_a_whole_draft) {
  const Document document = fixture("word/draft_by_word.docx");
  EXPECT_TRUE(document.pages.empty());
  ASSERT_EQ(document.notes.size(), 2u);
  EXPECT_EQ(document.notes[0].text, "A/HRC/WG.6/52/ISL/1.");
  ASSERT_EQ(document.furniture.size(), 1u);
  EXPECT_EQ(document.furniture[0].text, "A/HRC/99/7");
  ASSERT_EQ(document.diagnostics.size(), 1u);
  EXPECT_EQ(document.diagnostics[0].message,
            "the document holds tracked changes: 2 insertions were kept and 1 deletions dropped");
}

TEST(Docx, reports_broken_parts) {
  EXPECT_EQ(codes(fixture("word/latvia_external_entity.docx")), "document_incomplete ");
  EXPECT_EQ(codes(fixture("word/latvia_nul_bytes.docx")), "document_incomplete ");
  EXPECT_EQ(codes(fixture("word/latvia_cut_text.docx")), "document_incomplete ");
  EXPECT_EQ(codes(fixture("word/latvia_stray_names.docx")), "stray_entry ");
  EXPECT_EQ(codes(fixture("word/latvia_no_styles.docx")), "part_missing ");
}

// A ZIP archive of empty entries.
std::string archive(const std::vector<std::string>& names) {
  const auto number = [](std::size_t value, int bytes) {
    std::string out;
    for (; bytes > 0; --bytes, value >>= 8) out += static_cast<char>(value & 0xFF);
    return out;
  };
  std::string out, directory;
  for (const std::string& name : names) {
    const std::string lengths = number(name.size(), 2) + number(0, 2);
    directory += "PK\1\2" + number(20, 2) + number(20, 2) + number(0, 20) + lengths +
                 number(0, 10) + number(out.size(), 4) + name;
    out += "PK\3\4" + number(20, 2) + number(0, 20) + lengths + name;
  }
  return out + directory + "PK\5\6" + number(0, 4) + number(names.size(), 2) +
         number(names.size(), 2) + number(directory.size(), 4) + number(out.size(), 4) +
         number(0, 2);
}

TEST(Docx, refuses_other_archives) {
  const auto refusal = [](const std::string& bytes) -> std::string {
    try {
      load_docx(std::as_bytes(std::span(bytes.data(), bytes.size())));
      return "loaded";
    } catch (const LoadError& error) {
      return error.what();
    }
  };
  EXPECT_EQ(refusal(archive({"mimetype", "content.xml"})),
            "this is an OpenDocument file, not a Word document");
  EXPECT_EQ(refusal(archive({"a.txt"})), "this is a ZIP archive, not a Word document");
  EXPECT_EQ(refusal(file("malformed/spreadsheet.xlsx")),
            "this is an Excel workbook, not a Word document");
}

TEST(Docx, refuses_archives_that_are_too_large) {
  for (const char* name : {"deep", "zip_bomb", "ratio_bomb", "entity_bomb", "truncated", "no_body"})
    EXPECT_THROW(fixture("malformed/" + std::string(name) + ".docx"), LoadError) << name;
}

}  // namespace
}  // namespace uprex::layout
