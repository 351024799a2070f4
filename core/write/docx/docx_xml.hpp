// SPDX-License-Identifier: GPL-3.0-or-later
// The fixed parts of our Word documents, and the escaping of text for XML. For docx_writer.cpp
// only.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace uprex {

// Appends the text, escaped. Characters that XML cannot hold become U+FFFD. Line ends and tabs
// become spaces.
void append_escaped(std::string& xml, std::string_view text);

inline constexpr std::string_view kXmlDeclaration =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
    "\n";

// The attributes that declare the namespaces of the main part and of page heads.
inline constexpr std::string_view kWordNamespaces =
    R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")"
    R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";

// The styles that docx_writer.cpp uses: "Cell", "Entry", "Columns", "Theme", "PageHead",
// "End", "Label", "Small", "List".
extern const std::string_view kWordStyles;

// [Content_Types].xml, _rels/.rels and word/_rels/document.xml.rels. `heads` is the number of page
// heads. The first is header1.xml with the id rIdHead1.
std::string content_types(std::size_t heads);
std::string package_relations();
std::string document_relations(std::size_t heads);

// docProps/core.xml, without dates.
std::string core_properties(std::string_view title);

}  // namespace uprex
