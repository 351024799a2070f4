#include "plugins/outcome_decision/read_outcome_decision.hpp"

#include <algorithm>

#include "core/extract/title_page.hpp"
#include "core/language/en/council_patterns.hpp"
#include "core/language/language.hpp"
#include "core/language/state_names.hpp"
#include "core/text/pattern.hpp"
#include "core/un/symbols.hpp"

namespace uprex {
namespace {

// A decision fills a page; a report that quotes decisions is longer.
constexpr int kLastPage = 4;

std::string state_in(const std::string& text) {
  for (const RE2* regex : {&pattern<en::kOutcomeTitle>(), &pattern<en::kReviewConducted>()}) {
    std::string name;
    if (!RE2::PartialMatch(text, *regex, &name)) continue;
    if (const auto state = state_named(language_named("en"), name)) return state->iso3;
    if (const auto state = state_mentioned(language_named("en"), name)) return *state;
  }
  return {};
}

void add(const std::vector<std::string>& found, const std::string& own,
         std::vector<std::string>& symbols) {
  for (const std::string& symbol : found)
    if (symbol != own && std::find(symbols.begin(), symbols.end(), symbol) == symbols.end())
      symbols.push_back(symbol);
}

// Symbols of a block and of the notes it is marked with, in the order in which they are read.
void add_symbols(const Document& document, const Block& block, const std::string& own,
                 std::vector<std::string>& symbols) {
  std::size_t read = 0;
  const auto read_to = [&](std::size_t end) {
    end = std::min(end, block.text.size());
    if (end > read)
      add(find_symbols(std::string_view(block.text).substr(read, end - read)), own, symbols);
    read = std::max(read, end);
  };
  for (const NoteMark& mark : block.marks) {
    if (mark.note < 0) continue;
    read_to(mark.offset);
    add(find_symbols(document.notes[static_cast<std::size_t>(mark.note)].text), own, symbols);
  }
  read_to(block.text.size());
}

std::string symbol_of(const Document& document) {
  const std::string symbol = document_symbol(document);
  if (!symbol.empty() && kind_of(symbol) == SymbolKind::decision) return symbol;
  std::string number;
  first_blocks(document, 1, [&](const Block& block) {
    // A loader may have read the number as the heading's label.
    const std::string text = block.label.empty() ? block.text : block.label + ' ' + block.text;
    if (number.empty()) RE2::PartialMatch(text, pattern<en::kDecisionNumber>(), &number);
  });
  return number.empty() ? symbol : "A/HRC/DEC/" + number;
}

const Block* adopting_block(const Document& document) {
  for (const Block& block : document.blocks)
    if (has<en::kAdoptsOutcome>(block.text)) return &block;
  return nullptr;
}

bool is_decision(const Document& document) {
  if (static_cast<int>(document.pages.size()) > kLastPage ||
      static_cast<int>(document.blocks.size()) > kBlocksOfPage * kLastPage)
    return false;
  const std::string symbol = document_symbol(document);
  bool titled = !symbol.empty() && kind_of(symbol) == SymbolKind::decision;
  for (const Block& block : document.blocks)
    titled = titled || has<en::kOutcomeTitle>(block.text) || has<en::kDecisionTitle>(block.text);
  return titled && adopting_block(document) != nullptr;
}

}  // namespace

Match match_outcome_decision(const Document& document) {
  return is_decision(document) ? Match::sure : Match::no;
}

Extraction extract_outcome_decision(const Document& document) {
  const Block* const adopts = adopting_block(document);
  if (adopts == nullptr)
    throw LoadError("no sentence adopts the outcome of a review",
                    "check that the document is a decision on such an outcome");
  Extraction extraction;
  DocumentRecord& record = extraction.document;
  record.kind = kind::kOutcomeDecision;
  record.symbol = symbol_of(document);
  for (const Block& block : document.blocks)
    if (record.state_under_review.empty()) record.state_under_review = state_in(block.text);
  ReviewReference review;
  review.state_under_review = record.state_under_review;
  // The sentence may go on in the blocks below it.
  for (std::size_t i = static_cast<std::size_t>(adopts - document.blocks.data());
       i < document.blocks.size(); ++i)
    add_symbols(document, document.blocks[i], record.symbol, review.documents);
  // Where no mark leads to the notes they all count.
  if (review.documents.empty())
    for (const Block& note : document.notes)
      add(find_symbols(note.text), record.symbol, review.documents);
  const auto report = std::ranges::find_if(
      review.documents, [](auto& symbol) { return kind_of(symbol) == SymbolKind::report; });
  if (report != review.documents.end()) review.report = *report;
  if (review.report.empty())
    record.diagnostics.push_back({Severity::warning, "no_report_named",
                                  "the decision names no report of the Working Group", "",
                                  page_of(*adopts)});
  record.reviews.push_back(std::move(review));
  return extraction;
}

}  // namespace uprex
