// SPDX-License-Identifier: GPL-3.0-or-later
// Widths of characters in a common book face, for text without a font at hand. Private to
// core/load.
#pragma once

namespace uprex::layout {

// The width as a share of the size, in Times. Bold is a little wider.
double glyph_width(char32_t character, bool bold);

}  // namespace uprex::layout
