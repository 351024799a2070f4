// SPDX-License-Identifier: GPL-3.0-or-later
// Checks a source before libxml2 parses it, and refuses what would cost libxml2 too much time or
// memory. It does not parse. Private to core/load.
#pragma once

#include <string>
#include <string_view>

#include "core/load/encoding.hpp"

namespace uprex::layout {

// The advice for a user with a damaged source.
inline constexpr const char* kDamagedSourceAdvice =
    "check where the file comes from, or download it again";

inline constexpr std::size_t kMostAttributesOfOne = 100;
inline constexpr std::size_t kLongestDoctype = 10'000;  // bytes

// Throws LoadError if an element has too many attributes: libxml2 compares each one with all before
// it.
void check_attributes(std::string_view source);

// Throws LoadError if the document type declaration of an XML source is long. Nobody here needs the
// declarations, but libxml2 keeps them and searches all of them again and again.
void check_doctype(std::string_view source);

// The source as UTF-8, checked as above: the text that the parser is given. The parser must not
// convert it again, or it would parse something that was not checked. Throws LoadError if a
// bound is passed.
Utf8Text check_source(std::string_view bytes);

// True for NUL bytes that are not part of UTF-16.
bool holds_nul(std::string_view bytes);

// One sentence on how a page breaks off before its end; empty if it is complete.
std::string describe_break(std::string_view page);

}  // namespace uprex::layout
