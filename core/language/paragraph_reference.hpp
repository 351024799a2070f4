// SPDX-License-Identifier: GPL-3.0-or-later
// References to recommendations that stand only in a report's body: "paragraphs 23 (g), 26 (b) and
// (c), 56, last sentence, and 67 (b) (i) and (ii) above did not enjoy the support of …".
//
// Not for lists of items (core/language/number_list) and not for finding what is referred to.
// References to other documents
// ("paragraph 34 of the national report") are left out. Pure; linear; at most 2000 references.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/language/language.hpp"

namespace uprex {

// `gloss`: the words in parentheses that say which recommendation is meant, a State ("Algeria") or
// a description ("the ratification of …"). A State belongs to the reference before it, a
// description to all references since the last gloss or the last word "paragraph".
struct ParagraphReference {
  int paragraph = 0;
  std::string letter;  // "c" or ""
  std::string roman;   // "ii" or ""
  bool last_sentence = false;
  std::string gloss;

  bool operator==(const ParagraphReference&) const = default;
};

// In printed order. `text` is a sentence, of which every list after "paragraph(s)" is read, or the
// list alone ("71; 72 (c)"). A letter without a number before it belongs to the number after it
// ("(c) 74 (b)" is 74 (c) and 74 (b)).
std::vector<ParagraphReference> paragraph_references(const Language& language,
                                                     std::string_view text);

}  // namespace uprex
