// SPDX-License-Identifier: GPL-3.0-or-later
// Finds out the encoding of a source and converts it to UTF-8, through ICU. It does not parse: it
// looks for the declaration of an encoding in the first bytes only. Not a public interface; shared
// by the files of core/load only.
#pragma once

#include <string>
#include <string_view>

namespace uprex::layout {

// The name in `charset=...` or `encoding="..."` in the first 4 kB, in lower case; empty without
// one.
std::string declared_encoding(std::string_view bytes);

// True for UTF-16, which shows by its byte order mark or by a "<" at the beginning.
bool is_utf16(std::string_view bytes);

struct Utf8Text {
  std::string text;
  bool broken = false;  // bytes that the declared encoding does not have became U+FFFD
};

// Converts the bytes. They decide before their declaration: text that is valid UTF-8 with letters
// beyond ASCII is UTF-8. Otherwise the declaration decides if it names an encoding in which markup
// looks as in ASCII (windows-1251, shift_jis ...). All else is Windows-1252. Broken bytes become
// U+FFFD, NUL becomes a space.
Utf8Text to_utf8(std::string_view bytes);

// Pages write "&#150;" for the dash of Windows-1252, which is a control character in Unicode. This
// puts the letters and signs of Windows-1252 in the place of such characters.
std::string without_controls(std::string_view text);

}  // namespace uprex::layout
