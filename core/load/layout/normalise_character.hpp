// SPDX-License-Identifier: GPL-3.0-or-later
// Normalises characters to the forms that a Document uses, and recognises raised marks of notes. It
// handles one character at a time and composes no accents. The loaders of all formats share it.
// Private to core/load.
#pragma once

#include <string_view>

namespace uprex::layout {

// Returns the characters that stand for `c`: ' ' for a space of any width, '-' for a hyphen,
// letters for a ligature. The view is empty for what prints nothing: soft hyphens, control
// characters, zero-width marks and private-use codes (bar codes). A character that stays is written
// to `single` and the view points to it.
std::u32string_view normalise_character(char32_t c, char32_t& single);

// True for raised digits, stars and single letters. Raised ordinals (the "th" of "18th") are text.
bool is_note_mark(std::string_view raised);

}  // namespace uprex::layout
