#include "plugins/national_report/read_national_report.hpp"

#include "core/extract/document_kind.hpp"
#include "core/extract/title_page.hpp"
#include "core/items/pledges.hpp"
#include "core/language/en/document_patterns.hpp"
#include "core/language/state_names.hpp"
#include "core/text/pattern.hpp"
#include "core/un/sessions.hpp"
#include "core/un/symbols.hpp"

namespace uprex {
namespace {

// "A/HRC/WG.6/34/SVN/1": the session, and the State in the code of ISO 3166 that the symbol has.
void identify_by_symbol(DocumentRecord& record) {
  static const RE2 regex(R"(A/HRC/WG\.6/(\d{1,2})/([A-Z]{3})/1)");
  std::string state;
  if (!RE2::PartialMatch(record.symbol, regex, &record.session, &state)) return;
  record.cycle = cycle_of_session(record.session);
  if (record.state_under_review.empty()) record.state_under_review = state;
}

bool is_national_report(const Document& document) {
  const std::string symbol = document_symbol(document);
  if (!symbol.empty()) return kind_of(without_suffix(symbol)) == SymbolKind::national_report;
  return document_kind(document).what == en::kNationalReport;
}

void read_commitments(const Document& document, Extraction& extraction) {
  for (const PledgeSection& section : pledge_sections(document)) {
    if (!section.mixed) {
      read_pledges(document, section.range, extraction);
      continue;
    }
    for (std::size_t i = section.range.begin; i < section.range.end; ++i)
      read_pledging_sentences(document.blocks[i], extraction.document, extraction);
  }
}

}  // namespace

Match match_national_report(const Document& document) {
  const bool may_commit = is_national_report(document) && !pledge_sections(document).empty();
  return may_commit ? Match::sure : Match::no;
}

Extraction extract_national_report(const Document& document) {
  Extraction extraction;
  DocumentRecord& record = extraction.document;
  record.kind = kind::kNationalReport;
  record.symbol = document_symbol(document);
  record.state_under_review = titled_state(document);
  identify_by_symbol(record);
  record.reviews.push_back({"", record.state_under_review, {}});
  read_commitments(document, extraction);
  if (extraction.pledges.empty()) throw refusal(document_kind(document));
  return extraction;
}

}  // namespace uprex
