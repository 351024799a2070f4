// A paragraph's text on its way to a block: with its tabs and line breaks, its look and its marks.
// Pure. Not a public interface; shared by the files of core/load only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/document.hpp"

namespace uprex::layout {

// The text of one paragraph. '\t' and '\n' are as in the source. It has no printed lines.
struct ParagraphText : MarkedText {
  double size = 0;  // of its first letters, in points

  bool blank() const { return text.find_first_not_of(" \t\n") == std::string::npos; }
};

// Appends a run of text as it prints (core/load/layout/normalise_character.hpp).
void append_run(ParagraphText& paragraph, std::string_view run, TextStyle style);

// The lines of a paragraph that are paragraphs of their own: what follows a line break and begins
// with a label, after a line that ends.
std::vector<ParagraphText> separate_lines(const ParagraphText& rich);

struct ParagraphLook {
  std::string label;     // that the program computed; empty where none
  bool heading = false;  // by its style
  bool centred = false;
  double indent = 0;  // of its first line, in points
};

// A paragraph as a block: its label, computed or typed, and what kind it is. The first line's tabs
// count for the indent.
Block make_block(const ParagraphText& rich, const ParagraphLook& look);

}  // namespace uprex::layout
