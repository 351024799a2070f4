// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers the footnotes and endnotes of a Word document and finds the text of each mark's note. It
// does not read the text. Private to core/load.
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/load/markup.hpp"

namespace uprex::layout {

enum class NoteKind { footnote, endnote };

// A note that the text refers to. `source` is null if the document lacks it.
struct WordNote {
  NoteKind kind = NoteKind::footnote;
  std::string label;
  const Markup* source = nullptr;
};

class WordNotes {
 public:
  // The document element of word/footnotes.xml or endnotes.xml; must outlive this.
  void add_part(NoteKind kind, const Markup& part);

  // Reads how notes are numbered from an element that contains w:footnotePr or w:endnotePr.
  void set_numbers(const Markup& properties);

  // Call for each mark in the text, in reading order. Returns the note's index in notes(). A
  // `custom` mark gets no number: the caller sets its label later.
  int refer(NoteKind kind, std::string_view id, bool custom);
  void set_label(int note, std::string label);

  const std::vector<WordNote>& notes() const { return notes_; }

  // The place of each note if all footnotes come before all endnotes.
  std::vector<int> printed_order() const;

 private:
  struct Kind {
    std::map<std::string, const Markup*, std::less<>> sources;
    std::map<std::string, int, std::less<>> referred;
    std::string format;
    int next = 1;
  };
  std::array<Kind, 2> kinds_{Kind{{}, {}, "decimal", 1}, Kind{{}, {}, "lowerRoman", 1}};
  std::vector<WordNote> notes_;
};

}  // namespace uprex::layout
