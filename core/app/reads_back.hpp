// SPDX-License-Identifier: GPL-3.0-or-later
// Says whether uprex reads a printed item back as the records that it was printed from. For
// writers, which do not read sentences (ReadsBack in core/write/writer.hpp).
#pragma once

#include <span>
#include <string_view>

#include "core/model/record.hpp"

namespace uprex {

// `item` is the text after the number, with the States in parentheses. True if it holds
// exactly these parts (one at least), each with its text and its recommending States.
bool reads_back(std::string_view item, std::span<const Recommendation> parts);

}  // namespace uprex
