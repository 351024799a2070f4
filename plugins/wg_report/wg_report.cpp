// Working Group reports: items numbered under their paragraph ("83.1", from session 8 on) or anew
// under each paragraph ("1.", sessions 1 to 7).
#include "core/extract/extractor.hpp"
#include "plugins/wg_report/conclusions.hpp"

namespace {

class WgReport final : public uprex::Extractor {
 public:
  uprex::Match match(const uprex::Document& document) const override {
    return uprex::match_report(document);
  }

  uprex::Extraction extract(const uprex::Document& document) const override {
    return uprex::extract_report(document);
  }
};

}  // namespace

UPREX_PLUGIN(WgReport, "wg_report", UPREX_VERSION)
