// The Council's decision that adopts the outcome of a review: which documents make up the outcome,
// named in its text or in its notes. It holds no recommendations.
#pragma once

#include "core/extract/extractor.hpp"

namespace uprex {

Match match_outcome_decision(const Document& document);

// A document record and one review. Throws LoadError where no sentence adopts an outcome.
Extraction extract_outcome_decision(const Document& document);

}  // namespace uprex
