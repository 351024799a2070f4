// Footnotes and endnotes of a Word document: which number each mark has and which text it leads to.
// Not a public interface; shared by the files of core/load only.
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/load/markup.hpp"

namespace uprex::layout {

enum class NoteKind { footnote, endnote };

// A note that the text refers to; `source` is null where the document lacks it.
struct WordNote {
  NoteKind kind = NoteKind::footnote;
  std::string label;
  const Markup* source = nullptr;
};

class WordNotes {
 public:
  // The document element of word/footnotes.xml or endnotes.xml; must outlive this.
  void add_part(NoteKind kind, const Markup& part);

  // How they are numbered, by an element that holds w:footnotePr or w:endnotePr.
  void set_numbers(const Markup& properties);

  // A mark in the text, in reading order. `custom` marks have no number of their own: their label
  // is set later. Gives the note's index in notes().
  int refer(NoteKind kind, std::string_view id, bool custom);
  void set_label(int note, std::string label);

  const std::vector<WordNote>& notes() const { return notes_; }

  // Where each note stands when all footnotes come first.
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
