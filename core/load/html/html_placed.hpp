// SPDX-License-Identifier: GPL-3.0-or-later
// Collects the text of a page that places it element by element, as pdftohtml writes it. It does
// not put lines together. Lengths are points of style sheets from the top left of the page. Private
// to core/load.
#pragma once

#include <vector>

#include "core/load/html/html_style.hpp"
#include "core/load/markup.hpp"
#include "core/model/document.hpp"

namespace uprex::layout {

struct Character {
  char32_t character;
  float size;
  bool bold, italic, raised;
};

using Characters = std::vector<Character>;

// The text of one placed element, in lines from `top` down.
struct PlacedPiece {
  double left = 0, top = 0, line_height = 0, size = 0;
  std::vector<Characters> lines{1};
};

struct PlacedPage {
  Page page;
  std::vector<PlacedPiece> pieces;
};

// The pages of a document, if nearly all of its text is placed; otherwise none.
std::vector<PlacedPage> find_placed(const Markup& root, const StyleSheet& sheet);

// pdftohtml may join a raised mark to the text before it and lose its size. This finds such marks:
// a note on the page begins with the same mark, or the mark is the only light text in bold text.
void raise_marks(PlacedPage& page);

inline bool is_space(char32_t c) { return c == ' ' || c == 0x00A0; }

}  // namespace uprex::layout
