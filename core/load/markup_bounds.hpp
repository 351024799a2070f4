// What of a source a parser is given: its text, looked at before. Pure. Not a public interface;
// shared by the files of core/load only.
#pragma once

#include <string>
#include <string_view>

#include "core/load/encoding.hpp"

namespace uprex::layout {

// What a user can do about a damaged source.
inline constexpr const char* kDamagedSourceAdvice =
    "check where the file comes from, or download it again";

inline constexpr std::size_t kMostAttributesOfOne = 100;
inline constexpr std::size_t kLongestDoctype = 10'000;  // bytes

// Throws LoadError where an element has too many attributes: libxml2 compares each with all before
// it.
void check_attributes(std::string_view source);

// Throws LoadError where XML declares its document type at length: libxml2 keeps what is declared
// and looks at all of it again and again, though nobody asks for it.
void check_doctype(std::string_view source);

// The source as UTF-8, checked as above: the text that the parser is given. The parser must not
// convert it again, or it would parse something that was not checked. Throws LoadError where a
// bound is passed.
Utf8Text checked_source(std::string_view bytes);

bool holds_nul(std::string_view bytes);

// How a page stops short of its end; empty where it does not.
std::string breaks_off(std::string_view page);

}  // namespace uprex::layout
