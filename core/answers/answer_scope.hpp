// SPDX-License-Identifier: GPL-3.0-or-later
// Clauses that answer recommendations without naming them: "all", "the rest", "those in paragraph
// 148". A part of core/answers/answer_prose.
#pragma once

#include <optional>

#include "core/answers/answer_clauses.hpp"

namespace uprex {

// Empty where the clause speaks of no such scope. `decided`: the last clause before it that
// answered by number, null without one.
std::optional<AnswerStatement> scope_statement(const UnitText& unit, const UnitClause& clause,
                                               const UnitClause* decided);

}  // namespace uprex
