// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a Working Group report.
#pragma once

#include <optional>

#include "core/language/language.hpp"
#include "core/model/block_range.hpp"
#include "core/model/document.hpp"

namespace uprex {

// Headings stand before the beginning of a range.
struct ReportOutline {
  BlockRange dialogue;     // sections before the conclusions, from paragraph 1 on
  BlockRange conclusions;  // "Conclusions and/or recommendations"
  BlockRange pledges;      // "Voluntary pledges and commitments", often empty
};

// Empty if the document has no section "Conclusions and/or recommendations" outside its table of
// contents. A document that holds little but numbered recommendations is such a section as a whole.
std::optional<ReportOutline> outline_of(const Language& language, const Document& document);

}  // namespace uprex
