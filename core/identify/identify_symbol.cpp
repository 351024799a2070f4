// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/identify_symbol.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "core/identify/list_title.hpp"
#include "core/language/language.hpp"
#include "core/model/identity.hpp"
#include "core/text/pattern.hpp"
#include "core/un/symbols.hpp"

namespace uprex {
namespace {

using SymbolVotes = std::map<std::string, int>;

std::string most_voted(const SymbolVotes& votes) {
  const auto most = std::max_element(votes.begin(), votes.end(),
                                     [](auto& a, auto& b) { return a.second < b.second; });
  return most == votes.end() ? std::string{} : most->first;
}

std::string symbol_of_decision(const Language& language, const Document& document,
                               const std::string& printed) {
  if (!printed.empty() && kind_of(printed) == SymbolKind::decision) return printed;
  std::string number;
  first_blocks(document, 1, [&](const Block& block) {
    // A loader may have read the number as the heading's label.
    const std::string text = block.label.empty() ? block.text : block.label + ' ' + block.text;
    if (number.empty()) RE2::PartialMatch(text, language.pattern("decision_number"), &number);
  });
  return number.empty() ? printed : "A/HRC/DEC/" + number;
}

std::string symbol_in_list_title(const Language& language, const Document& document) {
  std::string named;
  list_title_lines(language, document, [&](const std::string& line) {
    if (!named.empty()) return;
    if (const auto symbol = find_symbol(line)) named = without_suffix(*symbol);
  });
  return named;
}

// The report that the title names. If it names none, the report that most rows cite, its addenda
// counted with it.
std::string report_listed(const Language& language, const Document& document) {
  const std::string named = symbol_in_list_title(language, document);
  if (kind_of(named) == SymbolKind::report) return named;
  SymbolVotes votes;
  for (const Block& block : document.blocks) {
    if (block.kind != BlockKind::table_row) continue;
    for (const std::string& symbol : find_symbols(block.text)) {
      const std::string report(without_suffix(symbol));
      if (kind_of(report) == SymbolKind::report) ++votes[report];
    }
  }
  return votes.empty() ? named : most_voted(votes);
}

}  // namespace

std::string printed_symbol(const Document& document) {
  constexpr std::size_t kLongest = 80;  // bytes
  SymbolVotes votes;
  const auto vote = [&](const Block& block, int weight) {
    if (block.text.size() >= kLongest) return;
    if (const auto symbol = find_symbol(block.text)) votes[*symbol] += weight;
  };
  // Without pages a head is there once, not on every page. A symbol on a line of its own counts for
  // more than one in the title of a web page.
  const bool paged = !document.pages.empty();
  for (const Block& block : document.furniture) vote(block, paged ? 1 : 5);
  first_blocks(document, 1, [&](const Block& block) {
    const bool alone = find_symbol(block.text) == std::optional<std::string>(block.text);
    vote(block, alone && !paged ? 6 : 1);
  });
  return most_voted(votes);
}

bool is_addendum_symbol(const std::string& symbol) {
  static const RE2 regex(R"(A/HRC/\d+/\d+/Add\.\d+(?:/.*)?)");
  return RE2::FullMatch(symbol, regex);
}

std::string symbol_of_reply(const Language& language, const Document& document,
                            const std::string& printed) {
  if (!printed.empty() || titles_say(document, language.pattern("other_paper"))) return printed;
  std::string symbol;
  first_blocks(document, 1, [&](const Block& block) {
    constexpr std::size_t kLongest = 200;  // bytes
    if (!symbol.empty() || block.text.size() > kLongest) return;
    const auto found = find_symbol(block.text);
    const bool own =
        language.has("addendum_word", block.text) || language.has("reply_title", block.text);
    if (found && is_addendum_symbol(*found) && own) symbol = *found;
  });
  return symbol;
}

std::string identified_symbol(const Language& language, const Document& document,
                              const std::string& kind, const std::string& printed) {
  if (kind == kind::kAddendum) {
    const std::string symbol = symbol_of_reply(language, document, printed);
    return is_addendum_symbol(symbol) ? symbol : std::string{};
  }
  if (kind == kind::kOutcomeDecision) return symbol_of_decision(language, document, printed);
  if (kind == kind::kThematicList) {
    const std::string report = report_listed(language, document);
    return report.empty() ? report : report + std::string(kThematicListSuffix);
  }
  return printed;
}

}  // namespace uprex
