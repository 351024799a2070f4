// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the tree of a web page into the blocks, notes and furniture of a Document, in the order of
// the page. Private to core/load.
#pragma once

#include <string>
#include <vector>

#include "core/load/html/html_notes.hpp"
#include "core/load/html/html_style.hpp"
#include "core/load/html/html_text.hpp"
#include "core/load/layout/item_label.hpp"

namespace uprex::layout {

// Adds to `document`. Deletions (<del>) are left out; a diagnostic counts them.
void read_flow(const Markup& root, const StyleSheet& sheet, Document& document);

// What the elements around a block say about it.
struct BlockContext {
  double indent = 0;     // points
  bool heading = false;  // within <h1> to <h6>
  bool counted = false;  // a marker was computed: `marker`, for the next block
  bool under = false;    // the marker counts something under a paragraph
  std::string marker;
};

// Makes blocks from the lines of one element after another. It takes labels off the text and
// decides the kind of each block. The marker of a list item goes to the first block of the item.
class BlockMaker {
 public:
  void add(std::vector<TextLine> lines, BlockContext& context);
  void add_row(Block row) { blocks_.push_back(std::move(row)); }

  // True if a numbered paragraph outside of lists came before.
  bool has_paragraphs() const { return numbered_indent_ >= 0; }

  std::vector<Block> take();

 private:
  void finish(TextLine line, BlockContext& context);
  std::string take_label(TextLine& line, BlockContext& context, LabelKind& kind);
  void add_label(std::string label);
  BlockKind kind_of(const TextLine& line, LabelKind label, const BlockContext& context) const;

  std::vector<Block> blocks_;
  std::string waiting_;          // a label that stood alone, for the next block
  double numbered_indent_ = -1;  // of the last numbered paragraph outside of lists
};

}  // namespace uprex::layout
