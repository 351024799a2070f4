// The Human Rights Council's reports on its sessions: the chapter on the universal periodic review.
#include "plugins/session_report/read_session_report.hpp"

#include "core/extract/extractor.hpp"

namespace {

class SessionReport final : public uprex::Extractor {
 public:
  uprex::Match match(const uprex::Document& document) const override {
    return uprex::match_session_report(document);
  }

  uprex::Extraction extract(const uprex::Document& document) const override {
    return uprex::extract_session_report(document);
  }
};

}  // namespace

UPREX_PLUGIN(SessionReport, "session_report", UPREX_VERSION)
