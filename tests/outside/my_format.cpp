// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest plugin: every block is a recommendation.
#include "core/extract/extractor.hpp"

namespace {

class MyFormat : public uprex::Extractor {
 public:
  uprex::Match match(const uprex::Document& document,
                     const uprex::Identity& /*identity*/) const override {
    return document.blocks.empty() ? uprex::Match::no : uprex::Match::maybe;
  }

  uprex::Extraction extract(const uprex::Document& document,
                            const uprex::Identity& identity) const override {
    uprex::Extraction extraction;
    extraction.document = uprex::record_of(identity);
    extraction.document.symbol = "A/TEST/1";
    extraction.document.kind = "my_format";
    for (const auto& block : document.blocks) {
      auto& record = extraction.recommendations.emplace_back();
      record.document = extraction.document.symbol;
      record.paragraph = std::to_string(extraction.recommendations.size());
      record.id = record.document + "#" + record.paragraph;
      record.text = block.text;
    }
    return extraction;
  }
};

}  // namespace

UPREX_PLUGIN(MyFormat, "my_format", "0.0.1")
