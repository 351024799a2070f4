// Decisions of the Human Rights Council that adopt the outcome of a review.
#include "plugins/outcome_decision/read_outcome_decision.hpp"

#include "core/extract/extractor.hpp"

namespace {

class OutcomeDecision final : public uprex::Extractor {
 public:
  uprex::Match match(const uprex::Document& document) const override {
    return uprex::match_outcome_decision(document);
  }

  uprex::Extraction extract(const uprex::Document& document) const override {
    return uprex::extract_outcome_decision(document);
  }
};

}  // namespace

UPREX_PLUGIN(OutcomeDecision, "outcome_decision", UPREX_VERSION)
