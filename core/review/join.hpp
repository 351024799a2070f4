// SPDX-License-Identifier: GPL-3.0-or-later
// A review's documents -> its recommendations with every position that any of them holds, and the
// response in force (core/review/response_in_force.hpp). Pure: the result depends on the documents
// alone, not on when and in which order they came.
#pragma once

#include <vector>

#include "core/model/record.hpp"
#include "core/review/review_groups.hpp"

namespace uprex {

// `documents` are in the order of the group.
//   - The first document with recommendations keeps them: the report, else the draft or the list.
//   - They get the positions of the other documents. Response, implemented, themes, groups and SDGs
//     are set. Reasons are added: positions_contradict, unanswered, implemented_only,
//     position_unclear.
//   - Its document record gets the checks of the documents against one another
//     (core/review/review_checks.hpp).
//   - A draft or list after it loses its recommendations of the same numbers. The diagnostic
//     `superseded` says how many.
//   - Position records stay. Those that cite a number which the report lacks are flagged
//     number_unknown.
//   - Counts are updated.
struct Review {
  std::string report;  // symbol, empty where unknown
  std::string state_under_review;
  int session = 0, cycle = 0;
  std::vector<Extraction> documents;
};

// `documents`: those of group.documents, in that order; of a document that speaks of several
// reviews only the records and totals of this one (see slice).
Review join(const ReviewGroup& group, std::vector<Extraction> documents);

// What a document says of one review: its positions, pledges and totals that name another review
// are left out.
Extraction slice(const Extraction& document, const ReviewGroup& group);

}  // namespace uprex
