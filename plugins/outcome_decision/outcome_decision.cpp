// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions of the Human Rights Council that adopt the outcome of a review: which documents make up
// the outcome, named in the text or in its notes. They hold no recommendations.
#include <algorithm>

#include "core/extract/extractor.hpp"
#include "core/identify/title_page.hpp"
#include "core/language/language_of.hpp"
#include "core/un/symbols.hpp"

namespace uprex {
namespace {

// Symbols of other documents, each once, in the order in which they are read.
class OutcomeDocuments {
 public:
  explicit OutcomeDocuments(const Identity& identity) : own_(identity.symbol) {}

  void add(std::string_view text) {
    for (const std::string& symbol : find_symbols(text))
      if (symbol != own_ && std::ranges::find(symbols_, symbol) == symbols_.end())
        symbols_.push_back(symbol);
  }

  // Of a block, and of the notes that it is marked with where their marks stand.
  void add(const Document& document, const Block& block) {
    const std::string_view text = block.text;
    std::size_t read = 0;
    for (const NoteMark& mark : block.marks) {
      if (mark.note < 0) continue;
      const std::size_t end = std::max(read, std::min(mark.offset, text.size()));
      add(text.substr(read, end - read));
      read = end;
      add(document.notes[static_cast<std::size_t>(mark.note)].text);
    }
    add(text.substr(read));
  }

  bool empty() const { return symbols_.empty(); }
  std::vector<std::string> take() { return std::move(symbols_); }

 private:
  std::string own_;
  std::vector<std::string> symbols_;
};

class OutcomeDecision final : public Extractor {
 public:
  Match match(const Document& /*document*/, const Identity& identity) const override {
    return match_of_kind(identity, kind::kOutcomeDecision);
  }

  Extraction extract(const Document& document, const Identity& identity) const override {
    const Language& language = language_of(identity);
    const auto adopts = std::ranges::find_if(document.blocks, [&](const Block& block) {
      return language.has("adopts_outcome", block.text);
    });
    if (adopts == document.blocks.end())
      throw LoadError("no sentence adopts the outcome of a review",
                      "check that the document is a decision on such an outcome");
    OutcomeDocuments documents(identity);
    // The sentence may go on in the blocks below it.
    std::for_each(adopts, document.blocks.end(),
                  [&](const Block& block) { documents.add(document, block); });
    // If no mark leads to the notes, they all count.
    if (documents.empty())
      for (const Block& note : document.notes) documents.add(note.text);
    Extraction extraction;
    DocumentRecord& record = extraction.document;
    record = record_of(identity);
    record.kind = kind::kOutcomeDecision;
    ReviewReference review{"", record.state_under_review, documents.take()};
    const auto report = std::ranges::find(review.documents, SymbolKind::report, kind_of);
    if (report != review.documents.end())
      review.report = *report;
    else
      record.diagnostics.push_back({Severity::warning, "no_report_named",
                                    "the decision names no report of the Working Group", "",
                                    page_of(*adopts)});
    record.reviews.push_back(std::move(review));
    return extraction;
  }
};

}  // namespace
}  // namespace uprex

UPREX_PLUGIN(uprex::OutcomeDecision, "outcome_decision", UPREX_VERSION)
