// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/docx/docx_xml.hpp"

#include "core/text/utf8.hpp"

namespace uprex {
namespace {

constexpr std::string_view kPackage = "http://schemas.openxmlformats.org/package/2006/";
constexpr std::string_view kOffice =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr std::string_view kWordType =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.";

std::string relation(std::string_view id, std::string_view type, std::string_view target) {
  return "<Relationship Id=\"" + std::string(id) + "\" Type=\"" + std::string(type) +
         "\" Target=\"" + std::string(target) + "\"/>";
}

std::string relations(const std::string& inside) {
  return std::string(kXmlDeclaration) + "<Relationships xmlns=\"" + std::string(kPackage) +
         "relationships\">" + inside + "</Relationships>";
}

std::string part_type(std::string_view part, std::string_view type) {
  return "<Override PartName=\"/word/" + std::string(part) + ".xml\" ContentType=\"" +
         std::string(kWordType) + std::string(type) + "+xml\"/>";
}

bool held_by_xml(char32_t c) {
  return c >= ' ' && (c < 0x7F || c > 0x9F) && (c & 0xFFFE) != 0xFFFE;
}

}  // namespace

void append_escaped(std::string& xml, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_utf8(text, at);
    if (c == '&')
      xml += "&amp;";
    else if (c == '<')
      xml += "&lt;";
    else if (c == '>')
      xml += "&gt;";
    else if (c == '"')
      xml += "&quot;";
    else if (c == '\n' || c == '\r' || c == '\t')
      xml += ' ';
    else
      append_utf8(xml, held_by_xml(c) ? c : U'\uFFFD');
  }
}

const std::string_view kWordStyles = R"(<w:docDefaults>
<w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:pPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Cell"><w:name w:val="Table Cell"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="40"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Entry"><w:name w:val="Table Entry"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="20"/><w:ind w:left="113" w:hanging="113"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Columns"><w:name w:val="Table Columns"/><w:basedOn w:val="Cell"/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Theme"><w:name w:val="Table Theme"/><w:basedOn w:val="Cell"/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:i/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="PageHead"><w:name w:val="Page Head"/><w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="right" w:pos="15328"/></w:tabs><w:spacing w:after="60"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="End"><w:name w:val="Section End"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:line="20" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Label"><w:name w:val="Label"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Small"><w:name w:val="Small"/><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>
<w:style w:type="table" w:styleId="List"><w:name w:val="List of Recommendations"/><w:tblPr><w:tblBorders><w:top w:val="dotted" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="dotted" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="dotted" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="dotted" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="dotted" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="dotted" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
)";

std::string content_types(std::size_t heads) {
  std::string types = std::string(kXmlDeclaration) + "<Types xmlns=\"" + std::string(kPackage) +
                      "content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                      "vnd.openxmlformats-package.relationships+xml\"/>"
                      "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                      "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/"
                      "vnd.openxmlformats-package.core-properties+xml\"/>";
  types += part_type("document", "document.main") + part_type("styles", "styles");
  for (std::size_t head = 1; head <= heads; ++head)
    types += part_type("header" + std::to_string(head), "header");
  return types + "</Types>";
}

std::string package_relations() {
  return relations(relation("rId1", std::string(kOffice) + "officeDocument", "word/document.xml") +
                   relation("rId2",
                            std::string(kPackage) + "relationships/metadata/core-properties",
                            "docProps/core.xml"));
}

std::string document_relations(std::size_t heads) {
  std::string all = relation("rId1", std::string(kOffice) + "styles", "styles.xml");
  for (std::size_t head = 1; head <= heads; ++head)
    all += relation("rIdHead" + std::to_string(head), std::string(kOffice) + "header",
                    "header" + std::to_string(head) + ".xml");
  return relations(all);
}

std::string core_properties(std::string_view title) {
  std::string xml = std::string(kXmlDeclaration) + "<cp:coreProperties xmlns:cp=\"" +
                    std::string(kPackage) +
                    "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                    "<dc:title>";
  append_escaped(xml, title);
  return xml + "</dc:title></cp:coreProperties>";
}

}  // namespace uprex
