// Working Group reports from session 8 on: items numbered under their paragraph, "83.1".
#include "core/extract/extractor.hpp"
#include "plugins/wg_report/conclusions.hpp"

namespace {

class WgReport final : public uprex::Extractor {
 public:
  uprex::Match match(const uprex::Document& document) const noexcept override {
    return uprex::match_report(document, uprex::Numbering::dotted);
  }

  uprex::Extraction extract(const uprex::Document& document) const override {
    return uprex::extract_report(document, uprex::Numbering::dotted);
  }
};

}  // namespace

UPREX_PLUGIN(WgReport, "wg_report", UPREX_VERSION)
