// Working Group reports of sessions 1 to 7: items numbered anew under each paragraph, and
// references to the dialogue.
#include "core/extract/extractor.hpp"
#include "plugins/wg_report/conclusions.hpp"

namespace {

class WgReport2008 final : public uprex::Extractor {
 public:
  uprex::Match match(const uprex::Document& document) const noexcept override {
    return uprex::match_report(document, uprex::Numbering::local);
  }

  uprex::Extraction extract(const uprex::Document& document) const override {
    return uprex::extract_report(document, uprex::Numbering::local);
  }
};

}  // namespace

UPREX_PLUGIN(WgReport2008, "wg_report_2008", UPREX_VERSION)
