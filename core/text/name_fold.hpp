// Brings a printed name to the form in which names are compared: lower case, no accents,
// apostrophes or full stops, hyphens as spaces, "&" as "and", single spaces, none beside
// parentheses and commas. Letters of other scripts that look like Latin ones (Cyrillic "а", Greek
// "Ο" occur in reports) become these.
//
// Not for reading text: what is folded no longer reads well. Linear; never throws on broken UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace uprex {

// `ends[i]` is the byte of the given text after the character that made `text[i]`. A character that
// belongs to no name becomes kForeign.
struct FoldedName {
  std::string text;
  std::vector<std::size_t> ends;
};

inline constexpr char kForeign = '\x01';

// Stops once `limit` folded bytes are made.
FoldedName fold_name(std::string_view text, std::size_t limit = std::string_view::npos);

}  // namespace uprex
