// Paragraphs and tables of a Word document's part -> blocks. Not a public interface; shared by the
// files of core/load only.
#pragma once

#include <string>
#include <vector>

#include "core/load/markup.hpp"
#include "core/load/word/docx_notes.hpp"
#include "core/load/word/docx_numbering.hpp"
#include "core/load/word/docx_runs.hpp"
#include "core/load/word/docx_styles.hpp"

namespace uprex::layout {

// What all parts of a document share. The numbering counts on from part to part.
struct WordDocument {
  WordStyles styles;
  WordNumbering numbering;
  WordNotes notes;
  TrackedChanges changes;
  bool foreign_parts = false;  // holds a document of another kind inside (w:altChunk)
};

// Appends a block's label and text after a space, tabs as spaces, with its spans and marks.
void append_block(Block& to, const Block& from);

// The blocks of a part: the children of w:body, w:hdr, w:ftr, w:footnote ... Call in reading order.
std::vector<Block> read_body(WordDocument& document, const Markup& body);

}  // namespace uprex::layout
