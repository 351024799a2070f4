// SPDX-License-Identifier: GPL-3.0-or-later
// Working Group reports, and drafts that hold the recommendations alone. Items are numbered under
// their paragraph ("83.1", from session 8 on) or anew under each paragraph ("1.", sessions 1 to 7).
#include "core/extract/extractor.hpp"
#include "core/items/pledges.hpp"
#include "core/language/language_of.hpp"
#include "plugins/wg_report/conclusions.hpp"

namespace uprex {
namespace {

class WgReport final : public Extractor {
 public:
  Match match(const Document& /*document*/, const Identity& identity) const override {
    return match_of_kind(identity, kind::kWorkingGroupReport);
  }

  Extraction extract(const Document& document, const Identity& identity) const override {
    const Language& language = language_of(identity);
    const auto outline = outline_of(language, document);
    if (!outline)
      throw LoadError("no section \"Conclusions and/or recommendations\"",
                      "check that this is the whole report");
    Extraction extraction;
    extraction.document = record_of(identity);
    extraction.document.kind = kind::kWorkingGroupReport;
    const Numbering numbering = numbering_of(document, outline->conclusions);
    read_conclusions(document, *outline, numbering, extraction);
    read_pledges(document, outline->pledges, extraction);
    return extraction;
  }
};

}  // namespace
}  // namespace uprex

UPREX_PLUGIN(uprex::WgReport, "wg_report", UPREX_VERSION)
