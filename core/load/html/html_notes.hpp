// Footnotes of a web page: links that lead to a place further on which leads back (pandoc, Word,
// LibreOffice, wikis), or raised links without a way back. Not a public interface; shared by the
// files of core/load only.
#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/load/markup.hpp"

namespace uprex::layout {

struct PageNotes {
  std::vector<std::string> labels;                    // of the notes, in the order of the page
  std::unordered_map<const Markup*, int> marks;       // links in the text
  std::unordered_map<const Markup*, int> containers;  // blocks that hold a note, or several
  std::unordered_map<const Markup*, int> starts;      // where in them a note begins
  std::unordered_set<const Markup*> ways_back;        // links in notes, no text of theirs
};

PageNotes find_notes(const Markup& root);

}  // namespace uprex::layout
