// SPDX-License-Identifier: GPL-3.0-or-later
// Reads web pages that pdftohtml and similar programs make from a PDF. They place each printed line
// on a page, so this unit lays the lines out as those of the PDF itself. Private to core/load.
#pragma once

#include "core/load/html/html_style.hpp"
#include "core/load/markup.hpp"
#include "core/model/document.hpp"

namespace uprex::layout {

// If most of the text is placed in this way, adds it to `document` and returns true. Otherwise it
// does nothing and returns false.
bool read_pages(const Markup& root, const StyleSheet& sheet, Document& document);

}  // namespace uprex::layout
