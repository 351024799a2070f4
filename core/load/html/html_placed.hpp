// Text that a page places element by element, as pdftohtml writes it. Lengths are points of style
// sheets from the top left of the page. Not a public interface; shared by the files of core/load
// only.
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

// One element: lines from `top` down.
struct PlacedPiece {
  double left = 0, top = 0, line_height = 0, size = 0;
  std::vector<Characters> lines{1};
};

struct PlacedPage {
  Page page;
  std::vector<PlacedPiece> pieces;
};

// The pages of a document whose text is placed, nearly all of it; else none.
std::vector<PlacedPage> find_placed(const Markup& root, const StyleSheet& sheet);

// pdftohtml may join a raised mark to the text before it and forget its size. Such marks are told
// by the note on the page that begins with them, or by their weight amid bold text.
void raise_marks(PlacedPage& page);

inline bool is_space(char32_t c) { return c == ' ' || c == 0x00A0; }

}  // namespace uprex::layout
