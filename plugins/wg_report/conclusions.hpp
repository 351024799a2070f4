// Section II of a Working Group report -> recommendations: items, their parts and States, and the
// answer that the lead-ins give them.
#pragma once

#include "core/extract/extractor.hpp"
#include "core/extract/report_outline.hpp"
#include "core/items/entries.hpp"

namespace uprex {

// Adds the recommendations of section II, those of the dialogue that it decides by reference, and
// diagnostics to `extraction`, whose document record is identified already.
void read_conclusions(const Document& document, const ReportOutline& outline, Numbering numbering,
                      Extraction& extraction);

// How sure it is that the document is a report, or a list of recommendations.
Match match_report(const Document& document);

// The plugin's whole work: identify, read, flag. Throws Error where the document has no section II.
Extraction extract_report(const Document& document);

}  // namespace uprex
