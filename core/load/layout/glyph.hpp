// SPDX-License-Identifier: GPL-3.0-or-later
// The glyphs and the ruling lines of a page, as a PDF or a similar source places them. Plain data.
// Private to core/load.
#pragma once

#include <cstdint>
#include <vector>

#include "core/load/layout/drawing.hpp"
#include "core/model/document.hpp"

namespace uprex::layout {

// Where a line of text runs to on the page as shown.
enum class Direction : std::uint8_t { right, down, left, up };

// One character. x and baseline are the glyph's origin in points from the top left of the page as
// shown; size is the font's size as shown. Characters of a ligature share the place of its glyph,
// the later ones with width 0.
struct Glyph {
  float x = 0, baseline = 0, width = 0, size = 0;
  char32_t character = 0;
  bool bold = false, italic = false;
  Direction direction = Direction::right;
};

// White space between two letters that is wider than this share of the size parts words.
inline constexpr float kSpaceEms = 0.17F;

struct GlyphPage {
  Page page;
  std::vector<Glyph> glyphs;  // in the order of the page description
  Drawing drawing{};
};

}  // namespace uprex::layout
