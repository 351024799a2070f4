// OHCHR's thematic lists of a review's recommendations.
#include "plugins/thematic_list/read_thematic_list.hpp"

#include "core/extract/extractor.hpp"

namespace {

class ThematicList final : public uprex::Extractor {
 public:
  uprex::Match match(const uprex::Document& document) const override {
    return uprex::match_thematic_list(document);
  }

  uprex::Extraction extract(const uprex::Document& document) const override {
    return uprex::extract_thematic_list(document);
  }
};

}  // namespace

UPREX_PLUGIN(ThematicList, "thematic_list", UPREX_VERSION)
