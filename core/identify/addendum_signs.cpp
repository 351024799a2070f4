// SPDX-License-Identifier: GPL-3.0-or-later
// Signs of a State's reply to a report: an addendum to it, or a letter that does the same.
#include <algorithm>

#include "core/identify/identify_symbol.hpp"
#include "core/identify/kind_signs.hpp"
#include "core/identify/title_page.hpp"
#include "core/un/symbols.hpp"

namespace uprex {
namespace {

bool has_conclusions(const Language& language, const Document& document) {
  return conclusions_heading(language, document).has_value() ||
         is_recommendation_list(language, document);
}

// The first page names the report of a Working Group by its symbol.
bool names_report(const Document& document) {
  return std::ranges::any_of(document.blocks, [](const Block& block) {
    const int page = block.lines.empty() ? 1 : block.lines.front().box.page;
    const auto symbol = find_symbol(block.text);
    return page <= 1 && symbol && kind_of(*symbol) == SymbolKind::report;
  });
}

// A letter has no title page. Its first lines say what it answers.
bool is_letter(const Language& language, const Document& document, const std::string& symbol) {
  if (!symbol.empty() && kind_of(symbol) != SymbolKind::report) return false;
  return first_pages_say(document, 1, language.pattern("reply_title")) &&
         (first_pages_say(document, 2, language.pattern("upr_named")) || names_report(document)) &&
         !first_pages_say(document, 1, language.pattern("other_paper")) &&
         !has_conclusions(language, document);
}

}  // namespace

Sign addendum_sign(const Language& language, const Document& document, const std::string& symbol) {
  const std::string own = symbol_of_reply(language, document, symbol);
  const bool by_symbol = is_addendum_symbol(own);
  const bool views = first_pages_say(document, 2, language.pattern("views_title"));
  const bool line = first_pages_say(document, 1, language.pattern("addendum_line"));
  if (by_symbol + views + line >= 2) return Sign::strong;
  const bool other_symbol = !own.empty() && !by_symbol;
  if (views && !other_symbol && !has_conclusions(language, document)) return Sign::strong;
  if (by_symbol && first_pages_say(document, 2, language.pattern("upr_named"))) return Sign::weak;
  return is_letter(language, document, symbol) ? Sign::weak : Sign::none;
}

}  // namespace uprex
