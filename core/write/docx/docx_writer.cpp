// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/docx/docx_writer.hpp"

#include <numeric>

#include "core/write/docx/docx_xml.hpp"
#include "core/write/zip/zip_archive.hpp"

namespace uprex {
namespace {

constexpr std::string_view kTab = "<w:r><w:tab/></w:r>";

void append_run(std::string& xml, std::string_view text, std::string_view style = {}) {
  if (text.empty()) return;
  xml += "<w:r>";
  if (!style.empty()) xml.append("<w:rPr><w:rStyle w:val=\"").append(style).append("\"/></w:rPr>");
  xml += "<w:t xml:space=\"preserve\">";
  append_escaped(xml, text);
  xml += "</w:t></w:r>";
}

void begin_paragraph(std::string& xml, std::string_view style) {
  xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
}

void begin_cell(std::string& xml, int width, std::string_view more = {}) {
  xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(std::to_string(width));
  xml.append("\" w:type=\"dxa\"/>").append(more).append("</w:tcPr>");
}

void append_field(std::string& xml, std::string_view name) {
  xml.append("<w:fldSimple w:instr=\" ").append(name).append(" \"><w:r><w:rPr><w:rStyle ");
  xml.append("w:val=\"Small\"/></w:rPr><w:t>1</w:t></w:r></w:fldSimple>");
}

std::string page_head(const DocxPageHead& head) {
  std::string xml = std::string(kXmlDeclaration) + "<w:hdr" + std::string(kWordNamespaces) + ">";
  begin_paragraph(xml, "PageHead");
  append_run(xml, head.title);
  append_run(xml, head.title_small, "Small");
  xml += kTab;
  append_run(xml, "Page ", "Small");
  append_field(xml, "PAGE");
  append_run(xml, " of ", "Small");
  append_field(xml, "NUMPAGES");
  xml += "</w:p>";
  begin_paragraph(xml, "PageHead");
  append_run(xml, head.below_left);
  xml += kTab;
  append_run(xml, head.below_right, "Small");
  return xml + "</w:p></w:hdr>";
}

std::string section_properties(std::size_t head) {
  return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdHead" + std::to_string(head) +
         "\"/><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
         "<w:pgMar w:top=\"720\" w:right=\"720\" w:bottom=\"720\" w:left=\"720\" "
         "w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/></w:sectPr>";
}

}  // namespace

void Docx::begin_section(const DocxPageHead& head, std::span<const int> widths,
                         std::span<const std::string_view> columns) {
  if (!heads_.empty()) {
    end_table();
    body_ += section_properties(heads_.size()) + "</w:pPr></w:p>";
  }
  heads_.push_back(page_head(head));
  widths_.assign(widths.begin(), widths.end());
  body_ += "<w:tbl><w:tblPr><w:tblStyle w:val=\"List\"/><w:tblW w:w=\"" +
           std::to_string(std::accumulate(widths.begin(), widths.end(), 0)) +
           "\" w:type=\"dxa\"/><w:tblInd w:w=\"108\" w:type=\"dxa\"/>"
           "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>";
  for (const int width : widths_) body_ += "<w:gridCol w:w=\"" + std::to_string(width) + "\"/>";
  body_ += "</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
  for (std::size_t i = 0; i < widths_.size(); ++i) {
    begin_cell(body_, widths_[i]);
    begin_paragraph(body_, "Columns");
    append_run(body_, columns[i]);
    body_ += "</w:p></w:tc>";
  }
  body_ += "</w:tr>";
}

// In Word, a paragraph must follow a table. That paragraph also holds the page layout of its
// section. The layout of the last section stands at the end of the body instead.
void Docx::end_table() { body_ += "</w:tbl><w:p><w:pPr><w:pStyle w:val=\"End\"/>"; }

void Docx::add_heading(std::string_view text) {
  body_ += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
  begin_cell(body_, std::accumulate(widths_.begin(), widths_.end(), 0),
             "<w:gridSpan w:val=\"" + std::to_string(widths_.size()) +
                 "\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"C6D9F1\"/>");
  begin_paragraph(body_, "Theme");
  append_run(body_, text);
  body_ += "</w:p></w:tc></w:tr>";
}

void Docx::add_row(std::span<const DocxCell> cells) {
  body_ += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
  for (std::size_t i = 0; i < widths_.size(); ++i) {
    begin_cell(body_, widths_[i]);
    for (const DocxParagraph& paragraph : cells[i]) {
      begin_paragraph(body_, paragraph.is_entry ? "Entry" : "Cell");
      append_run(body_, paragraph.label, "Label");
      append_run(body_, paragraph.text);
      body_ += "</w:p>";
    }
    if (cells[i].empty()) body_ += "<w:p/>";
    body_ += "</w:tc>";
  }
  body_ += "</w:tr>";
}

void Docx::finish(std::ostream& out) {
  end_table();
  body_ += "</w:pPr></w:p>" + section_properties(heads_.size()) + "</w:body></w:document>";
  Zip zip;
  zip.add("[Content_Types].xml", content_types(heads_.size()));
  zip.add("_rels/.rels", package_relations());
  zip.add("docProps/core.xml", core_properties(title_));
  zip.add("word/_rels/document.xml.rels", document_relations(heads_.size()));
  for (std::size_t i = 0; i < heads_.size(); ++i)
    zip.add("word/header" + std::to_string(i + 1) + ".xml", std::move(heads_[i]));
  const std::string begin(kXmlDeclaration), names(kWordNamespaces);
  zip.add("word/styles.xml",
          begin + "<w:styles" + names + ">" + std::string(kWordStyles) + "</w:styles>");
  body_.insert(0, begin + "<w:document" + names + "><w:body>");
  zip.add("word/document.xml", std::move(body_));
  zip.finish(out);
}

}  // namespace uprex
