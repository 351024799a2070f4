// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the runs of a Word paragraph to text with styles and marks. It does not know labels or
// kinds of blocks. Private to core/load.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/load/markup.hpp"
#include "core/load/word/docx_notes.hpp"
#include "core/load/word/docx_styles.hpp"
#include "core/load/word/paragraph_text.hpp"

namespace uprex::layout {

// Counts insertions that were kept and deletions that were dropped.
struct TrackedChanges {
  int kept = 0, dropped = 0;
};

// How to treat an element around text, paragraphs, rows or cells. `none`: it is not such an
// element.
enum class Wrapper { none, transparent, dropped };

// Counts tracked changes. Content controls, smart tags, links and insertions are transparent.
Wrapper wrapper_of(const Markup& element, TrackedChanges& changes);

// The element whose children to read: w:sdtContent of a content control, one branch of
// mc:AlternateContent, otherwise the wrapper itself. Null if there is none.
const Markup* content_of(const Markup& wrapper);

class RunReader {
 public:
  RunReader(const WordStyles& styles, WordNotes& notes, TrackedChanges& changes)
      : styles_(styles), notes_(notes), changes_(changes) {}

  // The text of a paragraph. Call in reading order: fields may reach from one paragraph into the
  // next.
  ParagraphText read(const Markup& paragraph, const WordStyle& style);

  // The text boxes (w:txbxContent) found since the last call.
  std::vector<const Markup*> take_boxes();

 private:
  void read_children(const Markup& parent);
  void read_child(const Markup& child);
  void read_run(const Markup& run);
  void read_piece(const Markup& piece);
  void read_field_mark(const Markup& mark);
  void read_note_mark(const Markup& reference, NoteKind kind);
  void read_text(std::string_view text);
  void find_boxes(const Markup& drawing);

  const WordStyles& styles_;
  WordNotes& notes_;
  TrackedChanges& changes_;
  const WordStyle* style_ = nullptr;  // of the paragraph
  RunFormat look_;                    // of the run
  ParagraphText out_;
  std::vector<bool> in_instruction_;  // of the open fields: before their result
  int custom_note_ = -1;              // whose mark is the text that follows
  std::vector<const Markup*> boxes_;
};

}  // namespace uprex::layout
