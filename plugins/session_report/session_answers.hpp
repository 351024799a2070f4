// SPDX-License-Identifier: GPL-3.0-or-later
// A State's answers as the Council's report tells them, in the third person. The reader of replies
// (core/answers) reads them, and rules for such reports judge what it read: answers that are not
// sure are flagged, counts that look like numbers of recommendations are left out.
#pragma once

#include <span>

#include "core/answers/answers.hpp"

namespace uprex {

// Adds the positions of the blocks in which the State speaks, in printed order, to `extraction`.
void read_session_answers(std::span<const Block> spoken, const AnswerContext& context,
                          Extraction& extraction);

}  // namespace uprex
