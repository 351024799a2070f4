#include "core/extract/document_kind.hpp"

#include <algorithm>
#include <memory>
#include <vector>

#include "core/extract/report_outline.hpp"
#include "core/extract/title_page.hpp"
#include "core/language/en/document_patterns.hpp"
#include "core/text/language.hpp"
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

void name_by_title(const Document& document, DocumentKind& kind) {
  std::size_t best = en::kDocumentTitles.size();
  const auto read = [&](const std::string& text) {
    constexpr std::size_t kLongestTitle = 400;
    if (text.size() > kLongestTitle) return;
    for (std::size_t i = 0; i < best; ++i)
      if (RE2::PartialMatch(text, *title_regexes()[i])) best = i;
  };
  title_blocks(document, read);
  // Page heads of a list repeat its title.
  for (std::size_t i = 0; i < std::min<std::size_t>(document.furniture.size(), kTitleBlocks); ++i)
    read(document.furniture[i].text);
  if (best == en::kDocumentTitles.size()) return;
  kind.what = en::kDocumentTitles[best].what;
  kind.why = en::kDocumentTitles[best].why;
}

struct NamedSymbol {
  SymbolKind kind;
  std::string_view what, why;
};

// For documents in other languages, and where the title is not one that we know.
constexpr NamedSymbol kNamedSymbols[] = {
    {SymbolKind::corrigendum, "a corrigendum",
     "corrects another document and holds no recommendations of its own"},
    {SymbolKind::national_report, en::kNationalReport, en::kNoCommitments},
    {SymbolKind::compilation, "a compilation of United Nations information", en::kHoldsNone},
    {SymbolKind::summary, "a summary of stakeholders' submissions", en::kHoldsNone},
    {SymbolKind::decision, "a decision of the Human Rights Council",
     "adopts no outcome of a review"},
    {SymbolKind::addendum, "an addendum to a report", "answers no recommendations"},
    {SymbolKind::session_report, "a report of the Human Rights Council on its session",
     "holds no chapter on the outcomes of reviews"},
};

void name_by_symbol(DocumentKind& kind) {
  if (kind.symbol.empty()) return;
  // "A/HRC/WG.6/7/SVN/1/Rev.1" is a national report all the same.
  SymbolKind symbol = kind_of(kind.symbol);
  if (symbol == SymbolKind::revision) symbol = kind_of(without_suffix(kind.symbol));
  for (const NamedSymbol& named : kNamedSymbols) {
    if (named.kind != symbol) continue;
    // The symbol is surer than a title only for a corrigendum, which repeats that of the other.
    if (!kind.what.empty() && symbol != SymbolKind::corrigendum) return;
    kind.what = named.what;
    kind.why = named.why;
    return;
  }
}

void name_by_text(const Document& document, DocumentKind& kind) {
  bool salutation = false, commissioner = false, treaty_body = false;
  const auto read = [&](const std::string& text) {
    salutation = salutation || has<en::kSalutation>(text);
    commissioner = commissioner || has<en::kHighCommissioner>(text);
    treaty_body = treaty_body || (text.size() < 80 && has<en::kTreatyBodySymbol>(text));
  };
  title_blocks(document, read);
  for (const Block& block : document.furniture) read(block.text);
  if (salutation) {
    kind.what = commissioner ? "a letter of the High Commissioner" : "a letter";
    kind.why = en::kHoldsNone;
  } else if (treaty_body) {
    kind.what = "a document of a treaty body";
    kind.why = en::kHoldsNone;
  } else if (is_working_group_report(document)) {
    kind.what = "a report of the Working Group";
    kind.why = "has no section of conclusions and recommendations";
  }
}

std::string foreign_language(const Document& document) {
  constexpr std::size_t kEnough = 20'000;  // bytes
  std::string text;
  for (const Block& block : document.blocks) {
    if (text.size() > kEnough) break;
    text += block.text + ' ';
  }
  const std::string_view language = language_of(text);
  return language == "en" ? std::string{} : std::string(language);
}

}  // namespace

DocumentKind document_kind(const Document& document) {
  DocumentKind kind;
  kind.symbol = document_symbol(document);
  name_by_title(document, kind);
  name_by_symbol(kind);
  kind.language = foreign_language(document);
  if (kind.what.empty() && kind.language.empty()) name_by_text(document, kind);
  return kind;
}

LoadError refusal(const DocumentKind& kind) {
  const std::string symbol = kind.symbol.empty() ? "" : " (" + kind.symbol + ")";
  if (!kind.language.empty()) {
    const std::string language(language_name(kind.language));
    return LoadError((kind.what.empty() ? "a document" : kind.what) + symbol + " in " + language +
                         "; uprex reads English",
                     "give the English version");
  }
  if (kind.what.empty())
    return LoadError("not a kind of document that any extractor knows" + symbol,
                     "give a Working Group report, or name the extractor with --extractor");
  return LoadError(kind.what + symbol + ", which " + kind.why,
                   "give a Working Group report or another document of the outcome");
}

}  // namespace uprex
