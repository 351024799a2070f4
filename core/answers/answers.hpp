// SPDX-License-Identifier: GPL-3.0-or-later
// The State's own words on recommendations -> positions: an addendum, the State's part of the
// Council's session report. Shared by the plugins that read such documents. They say whose review
// it is.
#pragma once

#include <span>
#include <string>

#include "core/language/language.hpp"
#include "core/model/document.hpp"
#include "core/model/record.hpp"

namespace uprex {

// Who answers in which language, and whose recommendations are meant. The record and the notes
// outlive the call.
struct AnswerContext {
  const Language& language;
  const DocumentRecord& record;  // of the document that answers
  std::string report;            // symbol of the report answered, empty if unknown
  std::string state;             // State under review, alpha-3
  // The document's notes, which the marks of its blocks lead to by index. Empty for blocks without
  // marks.
  std::span<const Block> notes = {};
  // Numbers before paragraphs are the document's own, never recommendations'.
  bool own_numbers = false;
};

// Reads the blocks as the State's answers and adds positions to `extraction`. Does not read the
// totals that the State names (core/language/totals). Understands prose by number, lists under
// headings, tables, and repeated recommendations with the answer under them.
void read_answers(std::span<const Block> blocks, const AnswerContext& context,
                  Extraction& extraction);

}  // namespace uprex
