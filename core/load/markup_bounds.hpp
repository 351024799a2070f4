// Bounds on markup that hold before a parser sees it. Pure. Not a public interface; shared by the
// files of core/load only.
#pragma once

#include <string_view>

namespace uprex::layout {

inline constexpr std::size_t kMostAttributesOfOne = 100;
inline constexpr std::size_t kMostMarkupAttributes = 1'000'000;

// Throws LoadError where an element, or all of them, have too many attributes: libxml2 compares
// each with all before it.
void check_attributes(std::string_view source);

}  // namespace uprex::layout
