// SPDX-License-Identifier: GPL-3.0-or-later
// Signs of a report of the Working Group.
#include "core/identify/identify_symbol.hpp"
#include "core/identify/kind_signs.hpp"
#include "core/identify/title_page.hpp"
#include "core/language/language.hpp"
#include "core/language/state_tail.hpp"
#include "core/text/pattern.hpp"
#include "core/un/symbols.hpp"

namespace uprex {

std::optional<std::size_t> conclusions_heading(const Language& language, const Document& document) {
  constexpr std::size_t kLongestHeading = 160;  // bytes
  for (std::size_t i = document.blocks.size(); i-- > 0;) {
    const Block& block = document.blocks[i];
    const bool may_be_heading =
        block.kind != BlockKind::table_row && block.text.size() <= kLongestHeading;
    if (may_be_heading && language.has("conclusions_heading", block.text)) return i;
  }
  return std::nullopt;
}

bool is_recommendation_list(const Language& language, const Document& document) {
  static const RE2 dotted(R"(\d{1,3}\.\d{1,3}\.?)");
  constexpr std::size_t kFewest = 3;
  std::size_t items = 0, with_states = 0;
  for (const Block& block : document.blocks)
    items += !block.label.empty() && RE2::FullMatch(block.label, dotted);
  if (items < kFewest || 2 * items < document.blocks.size()) return false;
  for (const Block& block : document.blocks)
    with_states += RE2::FullMatch(block.label, dotted) && ends_with_states(language, block.text);
  if (10 * with_states < 7 * items) return false;
  const std::string symbol = printed_symbol(document);
  const SymbolKind kind = symbol.empty() ? SymbolKind::report : kind_of(symbol);
  return kind != SymbolKind::addendum && kind != SymbolKind::corrigendum;
}

bool is_working_group_report(const Language& language, const Document& document) {
  constexpr int kPages = 4;  // a title page, a table of contents
  return first_pages_say(document, kPages, language.pattern("report_title"));
}

Sign report_sign(const Language& language, const Document& document) {
  // A reply may repeat the recommendations under its answers as a draft lists them.
  const bool list =
      is_recommendation_list(language, document) && !is_titled_reply(language, document);
  if (!conclusions_heading(language, document) && !list) return Sign::none;
  return is_working_group_report(language, document) ? Sign::strong : Sign::weak;
}

}  // namespace uprex
