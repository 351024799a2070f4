// PDF bytes -> glyphs of every page, through Poppler. Knows nothing of lines or paragraphs.
#pragma once

#include <functional>
#include <span>

#include "core/load/layout/glyph.hpp"

namespace uprex::layout {

// Calls `take` once per page, in order; the page is reused afterwards. Returns what Poppler found
// wrong with the file but could read around. Throws LoadError where the file is damaged beyond
// reading, encrypted, has no pages, or more than 10,000 of them.
std::vector<Diagnostic> read_pdf(std::span<const std::byte> bytes,
                                 const std::function<void(const GlyphPage&)>& take);

// Reads what Poppler keeps for all documents.
void prepare_pdf();

// Those of `pages` (from 1) that draw an image: tells a scan from an empty page.
std::vector<int> pages_with_images(std::span<const std::byte> bytes, const std::vector<int>& pages);

}  // namespace uprex::layout
