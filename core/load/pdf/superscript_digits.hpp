// SPDX-License-Identifier: GPL-3.0-or-later
// Some fonts draw superscript digits as glyphs of their own at the size and on the baseline of the
// text (the OpenType feature "sups"). The file calls them plain digits. Only their width tells them
// from those of the text: "55.1" with the mark of note 1 must not become "55.11".
#pragma once

#include "core/load/layout/glyph.hpp"

namespace uprex::layout {

// Makes digits that are much narrower than most of the same size on the page small and raised, as
// other superscripts are, and "¹" too.
void raise_superscript_digits(GlyphPage& page);

}  // namespace uprex::layout
