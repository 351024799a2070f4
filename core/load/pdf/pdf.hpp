// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the glyphs of every page of a PDF, through Poppler. This is the only header of the folder
// that other folders may use. It knows nothing of lines or paragraphs. Private to core/load.
#pragma once

#include <functional>
#include <span>

#include "core/load/layout/glyph.hpp"

namespace uprex::layout {

// Calls `take` once for each page, in order. The page is reused after the call. Returns the faults
// of the file that Poppler could work around. Throws LoadError if the file is encrypted or too
// damaged to read, or has no pages or more than 10,000.
std::vector<Diagnostic> read_pdf(std::span<const std::byte> bytes,
                                 const std::function<void(const GlyphPage&)>& take);

// Loads the tables that Poppler keeps for all documents.
void prepare_pdf();

// Returns those of `pages` (from 1) that draw an image. A page without text is a scan if it does.
std::vector<int> pages_with_images(std::span<const std::byte> bytes, const std::vector<int>& pages);

}  // namespace uprex::layout
