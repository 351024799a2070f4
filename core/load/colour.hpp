// SPDX-License-Identifier: GPL-3.0-or-later
// Parses a colour as Word and style sheets write it. Private to core/load.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace uprex {

// "92D050", "#92d050", "#9d5", "rgb(146, 208, 80)", "lightgreen" -> 0xRRGGBB. The common names of
// CSS Color Level 4, section 6.1, are known. Empty for white, for "auto" and for what is no colour.
std::optional<std::uint32_t> colour_of(std::string_view value);

}  // namespace uprex
