// A paragraph's text on its way to a block: with its tabs and line breaks, its look and its marks.
// Pure. Not a public interface; shared by the files of core/load only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/document.hpp"

namespace uprex::layout {

// Offsets are bytes of `text`, as in Block. '\t' and '\n' are as in the source.
struct RichText {
  std::string text;
  std::vector<Span> spans;  // those that are bold or italic alone
  std::vector<NoteMark> marks;
  double size = 0;  // of its first letters, in points

  bool blank() const { return text.find_first_not_of(" \t\n") == std::string::npos; }

  // What is printed for the characters of a run (core/load/layout/printed_characters.hpp).
  void append(std::string_view run, bool bold, bool italic);
  void append(const RichText& other);

  // The part [begin, end). Marks belong to what stands before them.
  RichText part(std::size_t begin, std::size_t end) const;
};

// Appends what stands from byte `from` on to a block's text as one line: breaks, tabs and runs of
// spaces are single spaces; with `cells`, runs of tabs are single tabs. Spans and marks move along.
void append_text(Block& block, const RichText& rich, std::size_t from = 0, bool cells = false);

// The lines of a paragraph that are paragraphs of their own: what follows a line break and begins
// with a label, after a line that ends.
std::vector<RichText> separate_lines(const RichText& rich);

struct ParagraphLook {
  std::string label;     // that the program computed; empty where none
  bool heading = false;  // by its style
  bool centred = false;
  double indent = 0;  // of its first line, in points
};

// A paragraph as a block: its label, computed or typed, and what kind it is. The first line's tabs
// count for the indent.
Block make_block(const RichText& rich, const ParagraphLook& look);

}  // namespace uprex::layout
