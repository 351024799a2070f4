// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a Word paragraph and the block that it becomes. It decides labels and kinds; it does
// not read XML. Private to core/load.
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

// Splits a paragraph at line breaks that begin a paragraph of their own: the line before ends a
// clause and the line after begins with a label.
std::vector<ParagraphText> separate_lines(const ParagraphText& paragraph);

struct ParagraphLook {
  std::string label;     // that Word computes; empty if it does not
  bool heading = false;  // by its style
  bool centred = false;
  double indent = 0;  // of its first line, in points
};

// Makes a block from a paragraph: takes a typed label off the text and decides the kind. Tabs
// before the first word add to the indent.
Block make_block(const ParagraphText& paragraph, const ParagraphLook& look);

}  // namespace uprex::layout
