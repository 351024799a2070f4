// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/first_document.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <string>

#include "core/identify/identify_symbol.hpp"
#include "core/identify/title_page.hpp"
#include "core/model/diagnostic.hpp"
#include "core/un/symbols.hpp"

namespace uprex {
namespace {

// The masthead of a title page stands in its first blocks: "A/HRC/90/7 ... Distr.: General".
constexpr std::size_t kBlocksOfMasthead = 6;

// The first blocks of the page that begins with block `begin`.
std::span<const Block> blocks_of_masthead(const Document& document, std::size_t begin) {
  const auto& blocks = document.blocks;
  const std::size_t most = std::min(begin + kBlocksOfMasthead, blocks.size());
  std::size_t end = begin + 1;
  while (end < most && page_of(blocks[end]) == page_of(blocks[begin])) ++end;
  return {&blocks[begin], end - begin};
}

// "Universal periodic review of Samoa – addendum to the report (A/HRC/33/94/Add.1)" in a heading of
// the first blocks of a page: a letter without a masthead. Empty for the document's own addendum,
// which it may announce.
std::optional<std::string> other_addendum_at(const Document& document, std::size_t begin,
                                             const std::string& first) {
  if (kind_of(first) != SymbolKind::report) return std::nullopt;
  for (const Block& block : blocks_of_masthead(document, begin)) {
    if (block.kind != BlockKind::heading) continue;
    const auto symbol = find_symbol(block.text);
    const bool own = symbol && symbol->starts_with(first);
    if (symbol && !own && kind_of(*symbol) == SymbolKind::addendum) return symbol;
  }
  return std::nullopt;
}

// The symbol of the title page that begins with this block; empty if none does.
std::optional<std::string> title_page_at(const Language& language, const Document& document,
                                         std::size_t begin) {
  const auto first_blocks = blocks_of_masthead(document, begin);
  std::optional<std::string> symbol;
  for (const Block& block : first_blocks)
    if (!symbol) symbol = find_symbol(block.text);
  const bool masthead = symbol && std::ranges::any_of(first_blocks, [&](const Block& block) {
                          return language.has("masthead", block.text);
                        });
  return masthead ? symbol : std::nullopt;
}

template <class Blocks>
void keep_before(int page, Blocks& blocks) {
  std::erase_if(blocks, [&](const Block& block) { return page_of(block) >= page; });
}

}  // namespace

void keep_first_document(const Language& language, Document& document) {
  const auto& blocks = document.blocks;
  if (blocks.empty()) return;
  const std::string first = printed_symbol(document);
  if (first.empty()) return;  // nobody can tell whose the other symbol is
  for (std::size_t i = 1; i < blocks.size(); ++i) {
    const int page = page_of(blocks[i]);
    if (page <= 1 || page == page_of(blocks[i - 1])) continue;
    auto symbol = title_page_at(language, document, i);
    if (!symbol) symbol = other_addendum_at(document, i, first);
    if (!symbol || *symbol == first) continue;
    const std::string where = "page " + std::to_string(page);
    if (kind_of(first) == SymbolKind::report && kind_of(*symbol) == SymbolKind::report)
      throw LoadError(
          "the file holds two reports: " + first + ", and " + *symbol + " from " + where,
          "split it into a file for each");
    document.diagnostics.push_back({Severity::warning,
                                    "second_document",
                                    "another document (" + *symbol + ") begins on " + where +
                                        " and was not read; split the file",
                                    {},
                                    page});
    keep_before(page, document.blocks);
    keep_before(page, document.notes);
    keep_before(page, document.furniture);
    return;
  }
}

}  // namespace uprex
