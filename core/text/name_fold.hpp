// SPDX-License-Identifier: GPL-3.0-or-later
// Folds a printed name to the form in which names are compared. The form has lower case, no
// accents, apostrophes or full stops, a space for a hyphen and a word for "&". Spaces are single,
// and there is none beside parentheses and commas. Letters of other scripts that look like Latin
// ones become Latin: Cyrillic "а" and Greek "Ο" occur in reports.
//
// The folded form is not for people to read. Folding takes linear time and accepts broken UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace uprex {

// `ends[i]` is the byte of the given text behind the character that became `text[i]`. A character
// that cannot be part of a name becomes kForeign.
struct FoldedName {
  std::string text;
  std::vector<std::size_t> ends;
};

inline constexpr char kForeign = '\x01';

// `ampersand`: the word that "&" stands for, "and" in English. Stops once `limit` folded bytes are
// made.
FoldedName fold_name(std::string_view text, std::string_view ampersand,
                     std::size_t limit = std::string_view::npos);

}  // namespace uprex
