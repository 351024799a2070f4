// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/describe.hpp"

#include <algorithm>

#include "core/identify/kind_signs.hpp"
#include "core/identify/title_page.hpp"
#include "core/language/detect_language.hpp"
#include "core/language/language_of.hpp"
#include "core/language/meaning_patterns.hpp"
#include "core/un/symbols.hpp"

namespace uprex {
namespace {

struct DocumentTitles : MeaningPatterns {
  explicit DocumentTitles(const Language& language) : MeaningPatterns(language, "document_title") {}
};

constexpr std::string_view kNoCommitments =
    "contains no recommendations of the review and marks no commitments as voluntary";
constexpr std::string_view kHoldsNone = "contains no recommendations of the review";

// A document, by the meaning of its title in the tables of its language.
struct TitledDocument {
  std::string_view meaning;
  Description description;
};

constexpr TitledDocument kTitledDocuments[] = {
    {"corrigendum",
     {"a corrigendum", "corrects another document and contains no recommendations of its own"}},
    {"advance_questions",
     {"a list of advance questions", "contains questions and no recommendations"}},
    {"thematic_list",
     {"a thematic list of recommendations", "contains no table whose columns uprex can recognise"}},
    {"national_report", {kNationalReport, kNoCommitments}},
    {"compilation", {"a compilation of United Nations information", kHoldsNone}},
    {"summary", {"a summary of stakeholders' submissions", kHoldsNone}},
    {"submission", {"a stakeholder's submission", kHoldsNone}},
    {"midterm_report",
     {"a mid-term report", "describes how earlier recommendations were carried out"}},
    {"infographic", {"an infographic", kHoldsNone}},
    {"resolution", {"a resolution", kHoldsNone}},
    {"decision", {"a decision of the Human Rights Council", "adopts no outcome of a review"}},
    {"president_statement", {"a statement of the President", kHoldsNone}},
    {"treaty_body", {"a document of a treaty body", kHoldsNone}},
    {"special_procedure", {"a report of a special procedure", kHoldsNone}},
    {"session_report",
     {"a report of the Human Rights Council on its session",
      "contains no chapter on the outcomes of reviews"}},
    {"agenda", {"an agenda", kHoldsNone}},
    {"statement", {"a statement", kHoldsNone}},
    {"press_release", {"a press release", kHoldsNone}},
    {"participants", {"a list of participants", kHoldsNone}},
};

// A title stands among the first blocks of the first page.
constexpr int kTitleBlocks = 40;

template <class Use>
void title_blocks(const Document& document, Use use) {
  int left = kTitleBlocks;
  first_blocks(document, 1, [&](const Block& block) {
    if (left-- > 0) use(block.text);
  });
}

struct NamedSymbol {
  SymbolKind kind;
  Description description;
};

// For documents in other languages, and for titles that are not known.
constexpr NamedSymbol kNamedSymbols[] = {
    {SymbolKind::corrigendum,
     {"a corrigendum", "corrects another document and contains no recommendations of its own"}},
    {SymbolKind::national_report, {kNationalReport, kNoCommitments}},
    {SymbolKind::compilation, {"a compilation of United Nations information", kHoldsNone}},
    {SymbolKind::summary, {"a summary of stakeholders' submissions", kHoldsNone}},
    {SymbolKind::decision,
     {"a decision of the Human Rights Council", "adopts no outcome of a review"}},
    {SymbolKind::addendum, {"an addendum to a report", "answers no recommendations"}},
    {SymbolKind::session_report,
     {"a report of the Human Rights Council on its session",
      "contains no chapter on the outcomes of reviews"}},
};

Description described_by_symbol(const std::string& symbol) {
  if (symbol.empty()) return {};
  // "A/HRC/WG.6/7/SVN/1/Rev.1" is a national report all the same.
  SymbolKind kind = kind_of(symbol);
  if (kind == SymbolKind::revision) kind = kind_of(without_suffix(symbol));
  const auto found = std::ranges::find(kNamedSymbols, kind, &NamedSymbol::kind);
  return found == std::end(kNamedSymbols) ? Description{} : found->description;
}

Description described_by_text(const Language& language, const Document& document) {
  bool salutation = false, commissioner = false, treaty_body = false;
  const auto read = [&](const std::string& text) {
    constexpr std::size_t kLongestHead = 80;  // bytes
    salutation = salutation || language.has("salutation", text);
    commissioner = commissioner || language.has("high_commissioner", text);
    treaty_body =
        treaty_body || (text.size() < kLongestHead && language.has("treaty_body_symbol", text));
  };
  title_blocks(document, read);
  for (const Block& block : document.furniture) read(block.text);
  if (salutation)
    return {commissioner ? "a letter of the High Commissioner" : "a letter", kHoldsNone};
  if (treaty_body) return {"a document of a treaty body", kHoldsNone};
  if (is_working_group_report(language, document))
    return {"a report of the Working Group", "has no section of conclusions and recommendations"};
  return {};
}

// By its title, else by its symbol, else by its text.
Description described(const Document& document, const Identity& identity) {
  const Language& language = language_of(identity);
  const std::string& symbol = identity.printed_symbol;
  // A corrigendum repeats the title of the document that it corrects.
  const bool corrigendum = !symbol.empty() && kind_of(symbol) == SymbolKind::corrigendum;
  const Description by_title = described_by_title(language, document);
  if (!by_title.what.empty() && !corrigendum) return by_title;
  const Description by_symbol = described_by_symbol(symbol);
  return by_symbol.what.empty() ? described_by_text(language, document) : by_symbol;
}

}  // namespace

Description described_by_title(const Language& language, const Document& document) {
  const auto& titles = language.derived<DocumentTitles>();
  std::size_t best = titles.size();
  const auto read = [&](const std::string& text) {
    constexpr std::size_t kLongestTitle = 400;  // bytes
    if (text.size() > kLongestTitle) return;
    for (std::size_t i = 0; i < best; ++i)
      if (titles.matches(i, text)) best = i;
  };
  title_blocks(document, read);
  // Page heads of a list repeat its title.
  for (std::size_t i = 0; i < std::min<std::size_t>(document.furniture.size(), kTitleBlocks); ++i)
    read(document.furniture[i].text);
  if (best == titles.size()) return {};
  const auto known =
      std::ranges::find(kTitledDocuments, titles.meaning(best), &TitledDocument::meaning);
  return known == std::end(kTitledDocuments) ? Description{} : known->description;
}

LoadError refusal(const Document& document, const Identity& identity) {
  const Description description = described(document, identity);
  const std::string what(description.what);
  const std::string symbol =
      identity.printed_symbol.empty() ? "" : " (" + identity.printed_symbol + ")";
  if (find_language(identity.language) == nullptr)
    return LoadError("this is " + (what.empty() ? "a document" : what) + symbol + " in " +
                         std::string(language_name(identity.language)) + ", but uprex reads only " +
                         languages_with_tables(),
                     "give the " + languages_with_tables() + " version");
  if (what.empty())
    return LoadError("uprex does not know this kind of document" + symbol,
                     "check that it is a document of the UPR, or choose an extractor with "
                     "--extractor");
  return LoadError("this is " + what + symbol + ". It " + std::string(description.why),
                   "give a Working Group report or another document of the outcome");
}

}  // namespace uprex
