// The encoding of a page's bytes -> UTF-8. Pure; what neither UTF-8, UTF-16 nor Windows-1252 can
// read is left to the caller. Not a public interface; shared by the files of core/load only.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace uprex::layout {

// The name in the first 4 kB's `charset=...` or `encoding="..."`, lower case; empty where there is
// none.
std::string declared_encoding(std::string_view bytes);

// The bytes as UTF-8, where they are UTF-8, UTF-16 with a byte order mark, or Latin. What the bytes
// are decides before what they are declared to be: text that reads as UTF-8 with letters beyond
// ASCII is UTF-8. Broken bytes become U+FFFD, NUL becomes a space. Empty where a declared encoding
// is of another family (windows-1251, shift_jis ...).
std::optional<std::string> to_utf8(std::string_view bytes);

// The letters that Windows-1252 has where Unicode has control characters 80 to 9F.
char32_t windows_1252(unsigned char byte);

}  // namespace uprex::layout
