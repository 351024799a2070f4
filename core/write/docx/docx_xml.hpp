// The parts of a Word document that are the same in all of ours, and text as XML has it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace uprex {

// Appends the text with what XML cannot hold as U+FFFD and white space as spaces.
void append_escaped(std::string& xml, std::string_view text);

inline constexpr std::string_view kXmlDeclaration =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
    "\n";

// Attributes that declare the name spaces of the main part and of page heads.
inline constexpr std::string_view kWordNamespaces =
    R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")"
    R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";

// The styles that docx.cpp names: "Cell", "Entry", "Columns", "Theme", "PageHead",
// "End", "Label", "Small", "List".
extern const std::string_view kWordStyles;

// [Content_Types].xml, _rels/.rels and word/_rels/document.xml.rels of a document with so many page
// heads ("header1.xml", as "rIdHead1").
std::string content_types(std::size_t heads);
std::string package_relations();
std::string document_relations(std::size_t heads);

// docProps/core.xml, without dates.
std::string core_properties(std::string_view title);

}  // namespace uprex
