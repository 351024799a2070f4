// SPDX-License-Identifier: GPL-3.0-or-later
// Text together with everything that is tied to its bytes: bold and italic spans, printed lines and
// the marks of notes. The operations here cut, join and change the text and move the rest along, so
// that no other file computes such offsets. This unit does not know what a block, a label or a note
// is, and it does not normalise white space.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace uprex {

// A rectangle on a page. Points (1/72 inch), origin at the top left of the page as shown; pages
// count from 1.
struct Box {
  int page = 0;
  double left = 0, top = 0, right = 0, bottom = 0;

  bool operator==(const Box&) const = default;
};

// The look of the bytes [begin, end) of a text.
struct Span {
  std::size_t begin = 0, end = 0;
  bool bold = false, italic = false;
};

// One printed line of a text. It starts at byte `begin` and ends where the next one starts.
struct Line {
  std::size_t begin = 0;
  Box box;
};

// A note's mark ("1", "*", "a"). Marks are not part of the text: `offset` is the byte before which
// the mark stood. `note` is the index into Document::notes of its note, -1 if none was found.
struct NoteMark {
  std::size_t offset = 0;
  std::string label;
  int note = -1;
};

struct ByteRange {
  std::size_t begin = 0, end = 0;
};

struct TextStyle {
  bool bold = false, italic = false;
};

enum class MarkAtBegin { keep, drop };

// Offsets are bytes. A caller gives offsets between characters, with begin <= end <= text.size().
// Spans are sorted and do not overlap; lines and marks are sorted. Every operation keeps it so.
struct MarkedText {
  std::string text = {};
  std::vector<Span> spans = {};
  std::vector<Line> lines = {};
  std::vector<NoteMark> marks = {};

  // Appends `separator`, then `more` in one style. If the text before has the same style and only
  // one space is between, its span goes on. Plain text gets no span.
  void append(std::string_view more, TextStyle style, std::string_view separator = {});

  // Appends `separator`, then another text. Spans go on as above.
  void append(const MarkedText& other, std::string_view separator = {});

  // The bytes [begin, end) as a text of their own, with the spans and lines that share a byte with
  // them. A mark at `end` belongs to the word before it and is kept. A mark at `begin` may belong
  // to the word before the range: the caller decides.
  MarkedText cut(std::size_t begin, std::size_t end,
                 MarkAtBegin at_begin = MarkAtBegin::keep) const;

  // Writes `with` over the bytes [begin, end). A mark stays with the byte that it stands before; if
  // that byte goes, the mark stands before the new text. The new text has the style of a span that
  // covered all of the range. It belongs to the line that held `begin`. Spans and lines of which
  // nothing is left are dropped.
  void replace(std::size_t begin, std::size_t end, std::string_view with);

  // Takes the bytes out: replace() with nothing.
  void erase(std::size_t begin, std::size_t end) { replace(begin, end, {}); }

  // Takes out several ranges in one pass. They are sorted and do not overlap.
  void erase(std::span<const ByteRange> ranges);

  // Takes out the blanks at both ends. Marks among them stay, at the ends.
  void trim(std::string_view blanks = " \t\n");
};

}  // namespace uprex
