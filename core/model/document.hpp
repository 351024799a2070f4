// SPDX-License-Identifier: GPL-3.0-or-later
// The result of loading a file: its printed text as blocks in reading order, with the place of
// every line. Plain data. It knows nothing of the United Nations, of the UPR or of any file format.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/model/diagnostic.hpp"
#include "core/model/marked_text.hpp"

namespace uprex {

enum class BlockKind {
  heading,    // centred or set off, bold, unnumbered or with a section number ("II.", "A.")
  paragraph,  // numbered ("83.") or plain
  item,  // a numbered, lettered or bulleted entry under a paragraph ("83.1", "1.", "(a)", "•")
  table_row,  // cells separated by tabs in `text`
  note,       // a footnote or endnote; only in Document::notes
};

// What is known of a table's cell beside its text.
struct CellLook {
  bool goes_on_above = false;         // the cell above reaches down over it
  bool goes_on_left = false;          // the cell to its left reaches over it
  std::optional<std::uint32_t> fill;  // its background, 0xRRGGBB; empty if white or unknown
};

// A passage of the document. Its text is UTF-8 on one line: breaks and runs of spaces are single
// spaces, hyphens at line ends are kept. `label` is the printed number, letter or bullet without
// the space after it ("83.1.", "(a)", "•"); it is not part of `text`.
struct Block : MarkedText {
  BlockKind kind = BlockKind::paragraph;
  std::string label = {};
  int number = 0;     // running number in Document::blocks, from 1; 0 in notes and furniture
  double size = 0;    // of most of its letters, in points
  double indent = 0;  // of its first line from the left edge of the page's text, in points
  // Of a table_row: the look of each cell in order. Empty if nothing is known of any.
  std::vector<CellLook> cells = {};
};

// Width and height in points, as shown. A page whose text is set sideways is read after a turn by
// `turned` degrees clockwise: its size and the boxes of its lines are those of the turned page.
struct Page {
  double width = 0, height = 0;
  int turned = 0;
};

struct Document {
  std::string name;    // as the caller named it
  std::string format;  // "pdf"
  std::vector<Page> pages;
  std::vector<Block> blocks;     // reading order, without notes and furniture
  std::vector<Block> notes;      // in printed order
  std::vector<Block> furniture;  // page heads and feet, page numbers
  std::vector<Diagnostic> diagnostics;
};

}  // namespace uprex
