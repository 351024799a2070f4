// SPDX-License-Identifier: GPL-3.0-or-later
// Section II of a Working Group report -> recommendations: items, their parts and States, and the
// answer that the lead-ins give them.
#pragma once

#include "core/items/entries.hpp"
#include "core/model/record.hpp"
#include "plugins/wg_report/report_outline.hpp"

namespace uprex {

// Adds the recommendations of section II, those of the dialogue that it decides by reference, and
// diagnostics to `extraction`. Its document record says already what the document is.
void read_conclusions(const Document& document, const ReportOutline& outline, Numbering numbering,
                      Extraction& extraction);

}  // namespace uprex
