// SPDX-License-Identifier: GPL-3.0-or-later
// Replaces typographic quotes, hyphens and spaces by those of ASCII, for patterns that know ASCII
// only. Letters stay as they are. The result is for matching, not for records.
#pragma once

#include <string>
#include <string_view>

namespace uprex {

// Runs of spaces and control characters become one space. Returns a view of `text` if nothing
// changes, otherwise of `store`.
std::string_view in_plain_signs(std::string_view text, std::string& store);

}  // namespace uprex
