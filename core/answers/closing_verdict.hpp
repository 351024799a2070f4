// SPDX-License-Identifier: GPL-3.0-or-later
// A paragraph that names recommendations, explains, and answers with its last word. A step of
// core/answers/answer_prose. Pure.
#pragma once

#include <optional>

#include "core/answers/answer_clauses.hpp"

namespace uprex {

// "Arraigo (120.9) The Constitution will confine it. It cannot be abolished. Noted.": the last word
// is the answer to what the first words, or the heading above, name, whatever stands between. Empty
// for other paragraphs.
std::optional<AnswerStatement> closing_verdict(const UnitText& unit);

// A sentence of its own that says the answer and nothing else: "Not accepted."
bool is_bare_verdict(const UnitText& unit, const UnitClause& clause);

}  // namespace uprex
