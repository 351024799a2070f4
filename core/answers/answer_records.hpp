// SPDX-License-Identifier: GPL-3.0-or-later
// Statements on the same recommendation -> its position, or its positions where parts are answered
// differently. Explanations become comments of the position they belong to.
#pragma once

#include <vector>

#include "core/answers/answer_statements.hpp"
#include "core/answers/answers.hpp"

namespace uprex {

// Adds the positions to `extraction`, in the order in which the document first answers each
// recommendation.
void record_answers(const AnswerContext& context, std::vector<AnswerStatement> statements,
                    Extraction& extraction);

}  // namespace uprex
