// A national report, read for the commitments that the State marks as voluntary: sections under
// such a heading, and sentences in plain words under headings that name commitments beside other
// things. It holds no recommendations.
#pragma once

#include "core/extract/extractor.hpp"

namespace uprex {

// Only a national report with a heading that announces commitments matches. The others are named
// where documents are refused (core/extract/document_kind).
Match match_national_report(const Document& document);

// Throws LoadError where it holds none.
Extraction extract_national_report(const Document& document);

}  // namespace uprex
