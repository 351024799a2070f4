// SPDX-License-Identifier: GPL-3.0-or-later
// National reports, read for the commitments that the State marks as voluntary: sections under such
// a heading, and sentences in plain words under headings that name commitments beside other things.
// They hold no recommendations. A national report without such commitments is refused.
#include "core/extract/extractor.hpp"
#include "core/identify/describe.hpp"
#include "core/items/pledges.hpp"
#include "core/language/language_of.hpp"

namespace uprex {
namespace {

class NationalReport final : public Extractor {
 public:
  Match match(const Document& document, const Identity& identity) const override {
    if (identity.kind != kind::kNationalReport ||
        pledge_sections(language_of(identity), document).empty())
      return Match::no;
    return Match::sure;
  }

  Extraction extract(const Document& document, const Identity& identity) const override {
    Extraction extraction;
    DocumentRecord& record = extraction.document;
    record = record_of(identity);
    record.kind = kind::kNationalReport;
    record.reviews.push_back({"", record.state_under_review, {}});
    for (const PledgeSection& section : pledge_sections(language_of(identity), document)) {
      if (!section.mixed) {
        read_pledges(document, section.range, extraction);
        continue;
      }
      for (std::size_t i = section.range.begin; i < section.range.end; ++i)
        read_pledging_sentences(document.blocks[i], record, extraction);
    }
    if (extraction.pledges.empty()) throw refusal(document, identity);
    return extraction;
  }
};

}  // namespace
}  // namespace uprex

UPREX_PLUGIN(uprex::NationalReport, "national_report", UPREX_VERSION)
