// SPDX-License-Identifier: GPL-3.0-or-later
// Who speaks where in the section of the Council's report on one State, and what the State and the
// President say: positions, totals, pledges.
#pragma once

#include <vector>

#include "core/answers/answers.hpp"
#include "core/model/block_range.hpp"

namespace uprex {

// The ranges under the headings of the State's views and its concluding remarks, headings left out.
std::vector<BlockRange> views_of_state(const Language& language, const Document& document,
                                       BlockRange section);

// Adds positions, totals and pledges. The President's totals count over the State's own.
void read_voices(const Document& document, const std::vector<BlockRange>& views,
                 const AnswerContext& context, Extraction& extraction);

}  // namespace uprex
