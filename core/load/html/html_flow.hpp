// The tree of a web page -> a Document's blocks, notes and furniture, in the order of the page.
// Not a public interface; shared by the files of core/load only.
#pragma once

#include <string>
#include <vector>

#include "core/load/html/html_notes.hpp"
#include "core/load/html/html_style.hpp"
#include "core/load/html/html_text.hpp"
#include "core/load/layout/item_label.hpp"

namespace uprex::layout {

// Adds to `document`. Deletions (<del>) are left out and said in a diagnostic.
void read_flow(const Markup& root, const StyleSheet& sheet, Document& document);

// What stands around a block.
struct BlockContext {
  double indent = 0;     // points
  bool heading = false;  // within <h1> to <h6>
  bool counted = false;  // a marker was computed: `marker`, for the next block
  bool under = false;    // the marker counts something under a paragraph
  std::string marker;
};

// Lines of one element -> blocks: labels taken off, kinds told. An item's marker is used up.
class BlockMaker {
 public:
  void add(std::vector<TextLine> lines, BlockContext& context);
  void add_row(Block row) { blocks_.push_back(std::move(row)); }

  // Whether a numbered paragraph outside of lists came before.
  bool has_paragraphs() const { return numbered_indent_ >= 0; }

  std::vector<Block> take();

 private:
  void finish(TextLine line, BlockContext& context);
  std::string take_label(TextLine& line, BlockContext& context, LabelKind& kind);
  BlockKind kind_of(const TextLine& line, LabelKind label, const BlockContext& context) const;

  std::vector<Block> blocks_;
  std::string waiting_;          // a label that stood alone
  double numbered_indent_ = -1;  // of the last numbered paragraph outside of lists
};

}  // namespace uprex::layout
