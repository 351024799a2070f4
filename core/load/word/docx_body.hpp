// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the paragraphs and tables of one part of a Word document into blocks. Private to core/load.
#pragma once

#include <string>
#include <vector>

#include "core/load/markup.hpp"
#include "core/load/word/docx_notes.hpp"
#include "core/load/word/docx_numbering.hpp"
#include "core/load/word/docx_runs.hpp"
#include "core/load/word/docx_styles.hpp"

namespace uprex::layout {

// The state that all parts of a document share. The numbering continues from part to part.
struct WordDocument {
  WordStyles styles;
  WordNumbering numbering;
  WordNotes notes;
  TrackedChanges changes;
  bool foreign_parts = false;  // holds a document of another kind inside (w:altChunk)
};

// Appends the label and the text of a block after a space. Tabs become spaces.
void append_block(Block& to, const Block& from);

// The blocks of a part: the children of w:body, w:hdr, w:ftr, w:footnote ... Call in reading order.
std::vector<Block> read_body(WordDocument& document, const Markup& body);

}  // namespace uprex::layout
