// SPDX-License-Identifier: GPL-3.0-or-later
// Replies whose paragraphs explain first and decide in their last sentence: "The law was revised.
// It is in force. Kenya accepts recommendation 5.1." Judged over the whole document.
#pragma once

#include <span>

#include "core/language/language.hpp"
#include "core/model/document.hpp"

namespace uprex {

// What a block of a reply does.
enum class ProseRole {
  none,      // a heading, a label, a row, a list: no prose
  explains,  // says nothing of recommendations
  decides,   // answers recommendations that it names, and says no more behind that
  begins,    // answers recommendations that it names, and then goes on
};

ProseRole prose_role(const Language& language, const Block& block);

// True if paragraphs end with their answers, or stretches of paragraphs between headings do.
bool gives_reasons_first(const Language& language, std::span<const Block> blocks);

}  // namespace uprex
