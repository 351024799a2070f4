// The State's own words on recommendations -> positions: an addendum, the State's part of the
// Council's session report. Shared by the plugins that read such documents; what the document is,
// and whose review, is theirs.
#pragma once

#include <string>

#include "core/extract/report_outline.hpp"
#include "core/language/language.hpp"
#include "core/model/document.hpp"
#include "core/model/record.hpp"

namespace uprex {

// Who answers in which language, and whose recommendations are meant. The document and its record
// outlive the call.
struct AnswerContext {
  const Language& language;
  const Document& document;
  const DocumentRecord& record;  // of the document that answers
  std::string report;            // symbol of the report answered, empty where unknown
  std::string state;             // State under review, alpha-3
  // Numbers before paragraphs are the document's own, never recommendations'.
  bool own_numbers = false;
};

// Reads the blocks of a range as the State's answers: adds positions to `extraction`, not the
// totals it states (core/language/totals). Prose by number, lists under headings, tables, repeated
// recommendations with the answer under them, one paragraph each.
void read_answers(const AnswerContext& context, BlockRange range, Extraction& extraction);

}  // namespace uprex
