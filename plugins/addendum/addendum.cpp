// Replies of States to Working Group reports, published as addenda to them.
#include "core/extract/extractor.hpp"
#include "plugins/addendum/read_addendum.hpp"

namespace {

class Addendum final : public uprex::Extractor {
 public:
  uprex::Match match(const uprex::Document& document) const override {
    return uprex::match_addendum(document);
  }

  uprex::Extraction extract(const uprex::Document& document) const override {
    return uprex::extract_addendum(document);
  }
};

}  // namespace

UPREX_PLUGIN(Addendum, "addendum", UPREX_VERSION)
