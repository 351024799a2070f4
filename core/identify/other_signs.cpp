// SPDX-License-Identifier: GPL-3.0-or-later
// Signs of the documents around a review: what the Human Rights Council publishes, OHCHR's lists,
// national reports.
#include <algorithm>

#include "core/identify/describe.hpp"
#include "core/identify/kind_signs.hpp"
#include "core/identify/list_title.hpp"
#include "core/identify/title_page.hpp"
#include "core/language/language.hpp"
#include "core/text/pattern.hpp"
#include "core/un/symbols.hpp"

namespace uprex {
namespace {

// The page heads of a PDF print the heads of a list side by side.
bool is_list_head_line(const Language& language, const Block& line) {
  constexpr int kFewestHeads = 3;
  int heads = 0;
  re2::StringPiece rest(line.text);
  while (heads < kFewestHeads && RE2::FindAndConsume(&rest, language.pattern("head_begins")))
    ++heads;
  return heads == kFewestHeads;
}

// "Theme: A12 Acceptance of norms", "Source of position: A/HRC/28/15/Add.1".
bool names_theme_or_source(const Language& language, const Block& block) {
  constexpr std::size_t kBeginning = 40;  // bytes of a text that is no row
  const std::string_view text = block.text;
  const bool row = block.kind == BlockKind::table_row;
  return language.has("theme_row", text.substr(0, text.find('\t'))) ||
         language.has("source_label", row ? text : text.substr(0, kBeginning));
}

}  // namespace

Sign session_report_sign(const Language& language, const Document& document) {
  for (const Block& block : document.blocks) {
    if (!language.has("outcome_comprises", block.text)) continue;
    for (const std::string& symbol : find_symbols(block.text))
      if (kind_of(symbol) == SymbolKind::report) return Sign::strong;
  }
  return Sign::none;
}

Sign outcome_decision_sign(const Language& language, const Document& document,
                           const std::string& symbol) {
  // A decision fills a page; a report that quotes decisions is longer.
  constexpr int kLastPage = 4;
  if (static_cast<int>(document.pages.size()) > kLastPage ||
      static_cast<int>(document.blocks.size()) > kBlocksOfPage * kLastPage)
    return Sign::none;
  bool titled = !symbol.empty() && kind_of(symbol) == SymbolKind::decision;
  bool adopts = false;
  for (const Block& block : document.blocks) {
    titled = titled || language.has("outcome_title", block.text) ||
             language.has("decision_title", block.text);
    adopts = adopts || language.has("adopts_outcome", block.text);
  }
  return titled && adopts ? Sign::strong : Sign::none;
}

// A State's own table has neither themes nor sources, and bears the symbol or the title page of an
// addendum.
Sign thematic_list_sign(const Language& language, const Document& document) {
  if (first_pages_say(document, 1, language.pattern("addendum_line")) &&
      first_pages_say(document, 2, language.pattern("views_title")))
    return Sign::none;
  const auto& blocks = document.blocks;
  const auto is_row = [](const Block& block) { return block.kind == BlockKind::table_row; };
  if (std::ranges::none_of(blocks, is_row)) return Sign::none;
  auto head = std::ranges::find_if(
      blocks, [&](const Block& block) { return is_list_head(language, block); });
  if (head == blocks.end() && std::ranges::any_of(document.furniture, [&](const Block& line) {
        return is_list_head_line(language, line);
      }))
    head = blocks.begin();
  if (head == blocks.end()) return Sign::none;
  bool titled = false, addendum = false;
  list_title_lines(language, document, [&](const std::string& line) {
    titled = titled || language.has("list_title", line);
    const auto symbol = find_symbol(line);
    addendum = addendum || (symbol && kind_of(*symbol) == SymbolKind::addendum);
  });
  if (titled) return Sign::strong;
  const bool has_themes_or_sources = std::any_of(head, blocks.end(), [&](const Block& block) {
    return names_theme_or_source(language, block);
  });
  return has_themes_or_sources && !addendum ? Sign::strong : Sign::none;
}

Sign national_report_sign(const Language& language, const Document& document,
                          const std::string& symbol) {
  const bool national = symbol.empty()
                            ? described_by_title(language, document).what == kNationalReport
                            : kind_of(without_suffix(symbol)) == SymbolKind::national_report;
  return national ? Sign::strong : Sign::none;
}

}  // namespace uprex
