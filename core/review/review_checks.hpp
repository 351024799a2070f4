// SPDX-License-Identifier: GPL-3.0-or-later
// Compares the documents of a review with one another. Changes nothing.
#pragma once

#include <string>
#include <vector>

#include "core/model/record.hpp"

namespace uprex {

// `as_read`: the documents before they were joined; `joined`: after; `base`: that of them which
// holds the review's recommendations. A check that finds nothing to compare is left out.
//   stated_totals      "accepts 142 recommendations" against the count
//   numbers_known      numbers that are answered against those that the report has
//   all_answered       recommendations that nobody decided although the State had its say
//   positions_agree    answers of different documents
//   list_agrees        text, States and positions of report and thematic list, side by side
//   outcome_complete   documents that the Council's decision names against those at hand
std::vector<Check> check_review(const std::vector<Extraction>& as_read, const Extraction& base,
                                const std::vector<Extraction>& joined);

}  // namespace uprex
