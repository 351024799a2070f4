// SPDX-License-Identifier: GPL-3.0-or-later
// A paragraph that names recommendations, explains, and answers with its last word. A step of
// core/answers/answer_prose. Pure.
#pragma once

#include <optional>

#include "core/answers/answer_clauses.hpp"

namespace uprex {

// "Arraigo (120.9) The Constitution will confine it. It cannot be abolished. Noted.": the last
// sentence answers what the first sentence, or the heading above, names. Empty for other
// paragraphs.
std::optional<AnswerStatement> closing_verdict(const UnitText& unit);

// The answer of a sentence that says nothing else: "Not accepted." Without a decision for others.
Answer bare_verdict(const UnitText& unit, const UnitClause& clause);

}  // namespace uprex
