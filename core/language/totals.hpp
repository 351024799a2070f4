// SPDX-License-Identifier: GPL-3.0-or-later
// How many recommendations a text says were received, supported, noted: "out of 215
// recommendations received, 182 had enjoyed the support of Slovenia and 33 had been noted". Pure;
// numbers in digits or words up to twenty.
//
// Not for numbers of recommendations (core/language/number_list).
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/language/language.hpp"
#include "core/model/record.hpp"

namespace uprex {

// Bytes [begin, end) are the sentence that says it. `framed`: the text also says out of how many.
struct StatedCount {
  TotalOf of = TotalOf::received;
  int number = 0;
  std::size_t begin = 0, end = 0;
  bool framed = false;
};

// In printed order. Sentences about earlier reviews or answers before the final ones are left out.
std::vector<StatedCount> stated_counts(const Language& language, std::string_view paragraph);

}  // namespace uprex
