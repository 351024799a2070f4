// The State's reply to a Working Group report: "Views on conclusions and/or recommendations,
// voluntary commitments and replies presented by the State under review", an addendum to the
// report, or a letter that does the same.
#pragma once

#include "core/extract/extractor.hpp"

namespace uprex {

// Told by its title, its symbol, or by what a letter's first lines say; never a report of the
// Working Group.
Match match_addendum(const Document& document);

// Positions, totals and pledges; a document record with the review it belongs to. Throws LoadError
// where the document is no such reply. A reply in which no answer could be read has a diagnostic.
Extraction extract_addendum(const Document& document);

}  // namespace uprex
