// What a loader makes of a file: the printed text as blocks in reading order, with the place of
// every line. Plain data. Knows nothing of the UN or the UPR, nor of any file format.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/model/diagnostic.hpp"

namespace uprex {

// A rectangle on a page. Points (1/72 inch), origin at the top left of the page as shown; pages
// count from 1.
struct Box {
  int page = 0;
  double left = 0, top = 0, right = 0, bottom = 0;

  bool operator==(const Box&) const = default;
};

// How a stretch [begin, end) of a block's text is set. Offsets are bytes; spans are sorted and do
// not overlap.
struct Span {
  std::size_t begin = 0, end = 0;
  bool bold = false, italic = false;
};

// One printed line of a block: it starts at byte `begin` of the block's text and ends where the
// next one starts.
struct Line {
  std::size_t begin = 0;
  Box box;
};

// A note's mark ("1", "*", "a"). Marks are not part of the text: `offset` is the byte before which
// it stood. `note` is the index into Document::notes of the note it leads to, -1 where none was
// found.
struct NoteMark {
  std::size_t offset = 0;
  std::string label;
  int note = -1;
};

enum class BlockKind {
  heading,    // centred or set off, bold, unnumbered or with a section number ("II.", "A.")
  paragraph,  // numbered ("83.") or plain
  item,  // a numbered, lettered or bulleted entry under a paragraph ("83.1", "1.", "(a)", "•")
  table_row,  // cells separated by tabs in `text`
  note,       // a footnote or endnote; only in Document::notes
};

// Text is UTF-8 on one line: breaks and runs of spaces are single spaces, hyphens at line ends are
// kept. `label` is the printed number, letter or bullet without the space after it ("83.1.", "(a)",
// "•"), not part of `text`.
struct Block {
  BlockKind kind = BlockKind::paragraph;
  std::string label;
  std::string text;
  std::vector<Span> spans;
  std::vector<Line> lines;
  std::vector<NoteMark> marks;
  int number = 0;     // running number in Document::blocks, from 1; 0 in notes and furniture
  double size = 0;    // of most of its letters, in points
  double indent = 0;  // of its first line from the left edge of the page's text, in points
};

// Width and height as shown, in points.
struct Page {
  double width = 0, height = 0;
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
