// The encoding of a source's bytes -> UTF-8. Pure. Not a public interface; shared by the files of
// core/load only.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace uprex::layout {

// The name in the first 4 kB's `charset=...` or `encoding="..."`, lower case; empty where there is
// none.
std::string declared_encoding(std::string_view bytes);

// UTF-16, by its byte order mark or because it begins with "<".
bool is_utf16(std::string_view bytes);

// The bytes as UTF-8. What they are decides before what they are declared to be: text that reads as
// UTF-8 with letters beyond ASCII is UTF-8. Broken bytes become U+FFFD, NUL becomes a space. Empty
// where the declared encoding is another one that keeps ASCII (windows-1251, shift_jis ...); what
// is declared to be in any other is Windows-1252.
std::optional<std::string> to_utf8(std::string_view bytes);

// Loads what libxml2's converter needs for the encodings that to_utf8 leaves to it.
void prepare_encodings();

// The letters that Windows-1252 has where Unicode has control characters 80 to 9F.
char32_t windows_1252(unsigned char byte);

// "&#150;" in a page means the dash of Windows-1252, not a control character.
std::string without_controls(std::string_view text);

}  // namespace uprex::layout
