// National reports, for the commitments that the State marks as voluntary.
#include "plugins/national_report/read_national_report.hpp"

#include "core/extract/extractor.hpp"

namespace {

class NationalReport final : public uprex::Extractor {
 public:
  uprex::Match match(const uprex::Document& document) const override {
    return uprex::match_national_report(document);
  }

  uprex::Extraction extract(const uprex::Document& document) const override {
    return uprex::extract_national_report(document);
  }
};

}  // namespace

UPREX_PLUGIN(NationalReport, "national_report", UPREX_VERSION)
