// Pages that pdftohtml and its like made of a PDF: printed lines at places of pages, put together
// again as the PDF's own lines are. Not a public interface; shared by the files of core/load only.
#pragma once

#include "core/load/html/html_style.hpp"
#include "core/load/markup.hpp"
#include "core/model/document.hpp"

namespace uprex::layout {

// Adds to `document` and says true where most of the text is placed so; else does nothing.
bool read_pages(const Markup& root, const StyleSheet& sheet, Document& document);

}  // namespace uprex::layout
