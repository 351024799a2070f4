// What is printed for a character, and whether what stands raised is a note's mark. Pure; shared by
// the loaders of all formats. Not a public interface; shared by the files of core/load only.
#pragma once

#include <string_view>

namespace uprex::layout {

// Spaces of all kinds are ' ', hyphens of all kinds '-', ligatures their letters; soft hyphens,
// control characters, zero-width marks and private-use codes (bar codes) print nothing. `single` is
// room for a character that prints as itself; the view may point to it.
std::u32string_view normalise_character(char32_t c, char32_t& single);

// Raised digits, stars and single letters are marks; raised ordinals ("18th") and the like are
// text.
bool is_note_mark(std::string_view raised);

}  // namespace uprex::layout
