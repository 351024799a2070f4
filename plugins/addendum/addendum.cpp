// SPDX-License-Identifier: GPL-3.0-or-later
// Replies of States to Working Group reports: "Views on conclusions and/or recommendations,
// voluntary commitments and replies presented by the State under review", an addendum to the
// report, or a letter that does the same.
#include "core/answers/answers.hpp"
#include "core/extract/extractor.hpp"
#include "core/identify/title_page.hpp"
#include "core/items/pledges.hpp"
#include "core/language/language_of.hpp"
#include "core/text/sentences.hpp"
#include "core/un/symbols.hpp"
#include "plugins/addendum/addendum_sections.hpp"
#include "plugins/addendum/stated_totals.hpp"

namespace uprex {
namespace {

std::string report_of_addendum(const std::string& symbol) {
  return symbol.substr(0, symbol.find("/Add."));
}

// The first report that a block names, or an addendum to it.
std::string report_named(const std::vector<Block>& blocks) {
  for (const Block& block : blocks)
    if (const auto symbol = find_symbol(block.text)) {
      const std::string report = report_of_addendum(*symbol);
      if (kind_of(report) == SymbolKind::report) return report;
    }
  return {};
}

// The report that the reply answers. Its own symbol says it, else the text names it.
std::string report_answered(const Document& document, const Identity& identity) {
  if (identity.symbol.find("/Add.") != std::string::npos)
    return report_of_addendum(identity.symbol);
  const std::string report = report_named(document.blocks);
  return report.empty() ? report_named(document.notes) : report;
}

// How many recommendations the State says it received, supports and notes.
void read_totals(const AnswerContext& context, const Block& block, DocumentRecord& record) {
  const std::string paragraph = block.label.substr(0, block.label.find_first_not_of("0123456789"));
  for (const Sentence& sentence : sentences_of(block.text))
    for (StatedTotal& total : totals_in(
             context.language,
             std::string_view(block.text).substr(sentence.begin, sentence.end - sentence.begin))) {
      total.report = context.report;
      total.state_under_review = context.state;
      total.paragraph = paragraph;
      total.page = page_of(block);
      record.totals.push_back(std::move(total));
    }
}

class Addendum final : public Extractor {
 public:
  Match match(const Document& /*document*/, const Identity& identity) const override {
    return match_of_kind(identity, kind::kAddendum);
  }

  Extraction extract(const Document& document, const Identity& identity) const override {
    Extraction extraction;
    DocumentRecord& record = extraction.document;
    record = record_of(identity);
    record.kind = kind::kAddendum;
    const AnswerContext context{language_of(identity), record, report_answered(document, identity),
                                record.state_under_review, document.notes};
    record.reviews = {{context.report, context.state, {}}};
    for (const AddendumSection& section : addendum_sections(context.language, document)) {
      const auto answers = blocks_of(document, section.answers);
      read_answers(answers, context, extraction);
      read_pledges(document, section.pledges, extraction);
      for (const Block& block : answers) {
        if (block.kind == BlockKind::table_row) continue;
        read_totals(context, block, record);
        read_pledging_sentences(block, record, extraction);
      }
    }
    if (!extraction.positions.empty()) return extraction;
    // Only a document that was forced on this extractor is of another kind.
    if (identity.kind != kind::kAddendum)
      throw LoadError("no reply of a State under review",
                      "an addendum says \"Views on conclusions and/or recommendations\" and has a "
                      "symbol that ends in /Add.1");
    record.diagnostics.push_back(
        {Severity::warning, "no_answers", "no answer to a recommendation could be read", "", 1});
    return extraction;
  }
};

}  // namespace
}  // namespace uprex

UPREX_PLUGIN(uprex::Addendum, "addendum", UPREX_VERSION)
