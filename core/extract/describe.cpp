#include "core/extract/describe.hpp"

#include <algorithm>
#include <memory>
#include <vector>

#include "core/extract/kind_signs.hpp"
#include "core/extract/title_page.hpp"
#include "core/language/detect_language.hpp"
#include "core/language/en/document_patterns.hpp"
#include "core/text/pattern.hpp"
#include "core/un/symbols.hpp"

namespace uprex {
namespace {

const std::vector<std::unique_ptr<RE2>>& title_regexes() {
  static const auto regexes = [] {
    std::vector<std::unique_ptr<RE2>> all;
    for (const auto& title : en::kDocumentTitles)
      all.push_back(std::make_unique<RE2>("(?i)" + std::string(title.pattern)));
    return all;
  }();
  return regexes;
}

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
     {"a corrigendum", "corrects another document and holds no recommendations of its own"}},
    {SymbolKind::national_report, {en::kNationalReport, en::kNoCommitments}},
    {SymbolKind::compilation, {"a compilation of United Nations information", en::kHoldsNone}},
    {SymbolKind::summary, {"a summary of stakeholders' submissions", en::kHoldsNone}},
    {SymbolKind::decision,
     {"a decision of the Human Rights Council", "adopts no outcome of a review"}},
    {SymbolKind::addendum, {"an addendum to a report", "answers no recommendations"}},
    {SymbolKind::session_report,
     {"a report of the Human Rights Council on its session",
      "holds no chapter on the outcomes of reviews"}},
};

Description described_by_symbol(const std::string& symbol) {
  if (symbol.empty()) return {};
  // "A/HRC/WG.6/7/SVN/1/Rev.1" is a national report all the same.
  SymbolKind kind = kind_of(symbol);
  if (kind == SymbolKind::revision) kind = kind_of(without_suffix(symbol));
  const auto found = std::ranges::find(kNamedSymbols, kind, &NamedSymbol::kind);
  return found == std::end(kNamedSymbols) ? Description{} : found->description;
}

Description described_by_text(const Document& document) {
  bool salutation = false, commissioner = false, treaty_body = false;
  const auto read = [&](const std::string& text) {
    constexpr std::size_t kLongestHead = 80;  // bytes
    salutation = salutation || has<en::kSalutation>(text);
    commissioner = commissioner || has<en::kHighCommissioner>(text);
    treaty_body = treaty_body || (text.size() < kLongestHead && has<en::kTreatyBodySymbol>(text));
  };
  title_blocks(document, read);
  for (const Block& block : document.furniture) read(block.text);
  if (salutation)
    return {commissioner ? "a letter of the High Commissioner" : "a letter", en::kHoldsNone};
  if (treaty_body) return {"a document of a treaty body", en::kHoldsNone};
  if (is_working_group_report(document))
    return {"a report of the Working Group", "has no section of conclusions and recommendations"};
  return {};
}

}  // namespace

Description described_by_title(const Document& document) {
  std::size_t best = en::kDocumentTitles.size();
  const auto read = [&](const std::string& text) {
    constexpr std::size_t kLongestTitle = 400;  // bytes
    if (text.size() > kLongestTitle) return;
    for (std::size_t i = 0; i < best; ++i)
      if (RE2::PartialMatch(text, *title_regexes()[i])) best = i;
  };
  title_blocks(document, read);
  // Page heads of a list repeat its title.
  for (std::size_t i = 0; i < std::min<std::size_t>(document.furniture.size(), kTitleBlocks); ++i)
    read(document.furniture[i].text);
  if (best == en::kDocumentTitles.size()) return {};
  return {en::kDocumentTitles[best].what, en::kDocumentTitles[best].why};
}

Description described(const Document& document, const Description& title, const std::string& symbol,
                      const std::string& language) {
  const Description by_symbol = described_by_symbol(symbol);
  // A corrigendum repeats the title of the document that it corrects.
  const bool corrigendum = !symbol.empty() && kind_of(symbol) == SymbolKind::corrigendum;
  if (!title.what.empty() && !corrigendum) return title;
  if (!by_symbol.what.empty()) return by_symbol;
  return language == "en" ? described_by_text(document) : Description{};
}

LoadError refusal(const Identity& identity) {
  const std::string symbol =
      identity.printed_symbol.empty() ? "" : " (" + identity.printed_symbol + ")";
  if (identity.language != "en")
    return LoadError((identity.what.empty() ? "a document" : identity.what) + symbol + " in " +
                         std::string(language_name(identity.language)) + "; uprex reads English",
                     "give the English version");
  if (identity.what.empty())
    return LoadError("not a kind of document that any extractor knows" + symbol,
                     "give a Working Group report, or name the extractor with --extractor");
  return LoadError(identity.what + symbol + ", which " + identity.why,
                   "give a Working Group report or another document of the outcome");
}

}  // namespace uprex
