// SPDX-License-Identifier: GPL-3.0-or-later
// The wordings that a lead-in holds, each with what it speaks for (lead_ins.tsv). Does not weigh
// them against each other: core/language/lead_in does. Pure and linear.
#pragma once

#include <bitset>
#include <cstddef>
#include <string_view>

#include "core/language/language.hpp"

namespace uprex {

// Longer paragraphs are read only so far: no sentence that decides stands behind pages of text.
inline constexpr std::size_t kMostBytesOfLeadIn = 8000;

// What a wording speaks for; a sentence is judged by all that it holds.
enum class Hint {
  disclaimer,
  comment,
  explains,
  noted,
  takes_note,
  implemented,
  supported,
  partially_supported,
  pending,
  neutral,
  says_below,
  says_above,
  out_of_which,
  refers,
  refers_to_body,
  of_some,
  not_implemented,
  conditional,
  distributes,
};

inline constexpr std::size_t kHintCount = static_cast<std::size_t>(Hint::distributes) + 1;
using HintSet = std::bitset<kHintCount>;

HintSet hints_of(const Language& language, std::string_view text);
bool has_hint(const HintSet& hints, Hint hint);

}  // namespace uprex
