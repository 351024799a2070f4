// SPDX-License-Identifier: GPL-3.0-or-later
// Pages whose text is set sideways or upside down: a wide table on an upright page, a page that was
// scanned the wrong way round. Readers expect lines that run to the right.
#pragma once

#include <cstddef>

#include "core/load/layout/glyph.hpp"

namespace uprex::layout {

// Turns the page so that most of its text runs to the right, and sets Page::turned. Glyphs that run
// in another direction than most are dropped. Returns how many these were.
std::size_t turn_page(GlyphPage& page);

}  // namespace uprex::layout
