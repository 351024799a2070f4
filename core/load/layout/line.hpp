// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the glyphs of a page together to printed lines, from top to bottom. It does not know
// paragraphs, tables or furniture. Private to core/load.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/load/layout/glyph.hpp"
#include "core/load/layout/ruled_grid.hpp"

namespace uprex::layout {

// White space wider than a word space. `offset` is the byte of the line's text where the next word
// starts. `right` is that word's left edge on the page.
struct Gap {
  // Words of two columns may be one line though they differ in size and stand a little apart.
  struct Word {
    double baseline = 0, size = 0;
  };

  std::size_t offset = 0;
  double width = 0;  // points
  double right = 0;
  Word before{}, after{};
};

// Text is UTF-8 with single spaces; ligatures are spelt out, control and private-use characters and
// soft hyphens inside the line dropped. Raised marks (superscript digits, letters, stars) are taken
// out of the text and kept in `marks`. `lines` is empty: this is one line.
struct PrintedLine : MarkedText {
  std::vector<Gap> gaps = {};  // wider than kGapEms of the size
  Box box = {};
  double baseline = 0;
  double size = 0;    // of most of the line
  double leader = 0;  // width of a row of dots ("......"), 0 where there is none

  // The cell of a grid of ruling lines that the line is in.
  struct Cell {
    std::size_t grid = 0;  // index into PageLines::grids
    GridPlace place;
  };
  std::optional<Cell> cell = {};

  bool bold() const;  // true if most of it is bold
};

// A line may end in a soft hyphen. It is dropped when the next line is appended.
inline constexpr std::string_view kSoftHyphen = "\u00AD";

inline constexpr double kGapEms = 0.55;

std::vector<PrintedLine> make_lines(const GlyphPage& page, int number);

}  // namespace uprex::layout
