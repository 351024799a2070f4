// SPDX-License-Identifier: GPL-3.0-or-later
// The first paragraphs of a Working Group report, which say what was reviewed and when. The
// dialogue behind them speaks of other reviews.
#pragma once

#include <cstdlib>

#include "core/identify/kind_signs.hpp"

namespace uprex {

// The first value that is not empty of `find` called with each text. The first paragraph says it.
// If that is damaged, the next ones may.
template <class Find>
auto first_in_opening(const Language& language, const Document& document, Find find) {
  constexpr int kLastOpening = 4;
  const std::size_t end = conclusions_heading(language, document).value_or(0);
  decltype(find(document.blocks.front().text)) found{};
  for (std::size_t i = 0; i < end && found == decltype(found){}; ++i)
    if (std::atoi(document.blocks[i].label.c_str()) <= kLastOpening)
      found = find(document.blocks[i].text);
  return found;
}

}  // namespace uprex
