// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the footnotes of a web page. A note is a link to a place further down that links back
// (pandoc, Word, LibreOffice, wikis), or a raised link without a way back. It does not read the
// text of notes. Private to core/load.
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
  std::unordered_set<const Markup*>
      ways_back;  // links in notes that lead back, not part of the text
};

PageNotes find_notes(const Markup& root);

}  // namespace uprex::layout
