// The parts of a Working Group report and what it is: symbol, State under review, session. Shared
// by the plugins that read such reports.
#pragma once

#include <optional>
#include <string>

#include "core/model/document.hpp"
#include "core/model/record.hpp"

namespace uprex {

// Half-open ranges of indices into Document::blocks. Headings stand before `begin`.
struct BlockRange {
  std::size_t begin = 0, end = 0;

  bool empty() const { return begin >= end; }
};

struct ReportOutline {
  BlockRange dialogue;     // sections before the conclusions, from paragraph 1 on
  BlockRange conclusions;  // "Conclusions and/or recommendations"
  BlockRange pledges;      // "Voluntary pledges and commitments"; often empty
};

// Empty where the document has no section "Conclusions and/or recommendations" outside its table of
// contents. A document that holds little but numbered recommendations is such a section as a whole.
std::optional<ReportOutline> outline_of(const Document& document);

// True for a report of the Working Group on the Universal Periodic Review, by its title or first
// paragraph.
bool is_working_group_report(const Document& document);

// Symbol (the one most pages bear), State under review and session, as far as the document says
// them.
DocumentRecord identify(const Document& document, const ReportOutline& outline);

}  // namespace uprex
