// What a State says on recommendations in the Council's report, which tells it in the third person:
// the reader of replies, and what such a report needs beside it. Answers that are not sure are
// flagged, counts that look like numbers of recommendations are left out.
#pragma once

#include <vector>

#include "core/answers/answers.hpp"

namespace uprex {

// Adds the positions of the State's blocks, taken together, to `extraction`. `spoken` are indices
// into the document's blocks, in order.
void read_session_answers(const AnswerContext& context, const std::vector<std::size_t>& spoken,
                          Extraction& extraction);

}  // namespace uprex
