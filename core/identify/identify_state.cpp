// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/identify_state.hpp"

#include <algorithm>
#include <map>
#include <vector>

#include "core/identify/kind_signs.hpp"
#include "core/identify/list_title.hpp"
#include "core/identify/opening.hpp"
#include "core/identify/title_page.hpp"
#include "core/language/language.hpp"
#include "core/language/state_names.hpp"
#include "core/model/record.hpp"
#include "core/text/pattern.hpp"

namespace uprex {
namespace {

// The State that a sentence names where the pattern has its group; also within a longer name.
std::string state_in(const Language& language, WordingName pattern, std::string_view text) {
  std::string name;
  if (!RE2::PartialMatch(piece(text), language.pattern(pattern), &name)) return {};
  if (const auto state = state_named(language, name)) return state->iso3;
  return state_mentioned(language, name).value_or("");
}

// "The following recommendations will be examined by Latvia, which will provide responses".
std::string examining_state(const Language& language, std::string_view lead_in) {
  std::string name;
  if (!RE2::PartialMatch(piece(lead_in), language.pattern("examined_by"), &name)) return {};
  const auto state = state_named(language, name);
  return state && !state->corrected ? state->iso3 : std::string{};
}

std::string state_of_report(const Language& language, const Document& document) {
  std::string iso3 = first_in_opening(language, document, [&](const std::string& text) {
    return state_in(language, "review_held", text);
  });
  if (iso3.empty()) iso3 = titled_state(language, document);
  for (std::size_t i = 0; iso3.empty() && i < document.blocks.size(); ++i)
    iso3 = examining_state(language, document.blocks[i].text);
  return iso3;
}

// The State that the sentences of the first pages name most often: "enjoys the support of
// Thailand". States in brackets and in tables are those that recommend.
std::string state_that_answers(const Language& language, const Document& document) {
  static const RE2 brackets(R"(\([^()]*\))");
  std::map<std::string, int> named;
  first_blocks(document, 2, [&](const Block& block) {
    if (block.kind == BlockKind::table_row) return;
    std::string text = block.text;
    RE2::GlobalReplace(&text, brackets, " ");
    if (const auto iso3 = state_mentioned(language, text)) ++named[*iso3];
  });
  std::string most;
  for (const auto& [iso3, times] : named)
    if (most.empty() || times > named[most]) most = iso3;
  const bool tie = std::ranges::any_of(
      named, [&](const auto& each) { return each.first != most && each.second == named[most]; });
  constexpr int kFewest = 2;
  return most.empty() || tie || named[most] < kFewest ? std::string{} : most;
}

// The blocks of the first pages before the first recommendation: those behind it name States that
// recommend.
std::vector<const Block*> blocks_before_items(const Document& document, int pages) {
  std::vector<const Block*> before;
  bool ended = false;
  first_blocks(document, pages, [&](const Block& block) {
    ended = ended || block.kind == BlockKind::table_row || begins_item(block);
    if (!ended) before.push_back(&block);
  });
  return before;
}

std::string state_of_reply(const Language& language, const Document& document) {
  if (const std::string titled = titled_state(language, document); !titled.empty()) return titled;
  std::string iso3;
  for (const Block* block : blocks_before_items(document, 2)) {
    std::string name;
    if (!iso3.empty() ||
        !RE2::PartialMatch(block->text, language.pattern("answering_state"), &name))
      continue;
    if (const auto state = state_at_start(language, name)) iso3 = state->iso3;
    if (iso3.empty()) iso3 = state_mentioned(language, name).value_or("");
  }
  for (const Block* block : blocks_before_items(document, 1)) {
    constexpr std::size_t kLongest = 200;  // bytes
    if (!iso3.empty() || block->text.size() >= kLongest) continue;
    std::string text = block->text;
    RE2::GlobalReplace(&text, R"(\b\p{L}{1,2}[’'])", " ");  // "Govern d’Andorra"
    iso3 = state_mentioned(language, text).value_or("");
  }
  return iso3.empty() ? state_that_answers(language, document) : iso3;
}

std::string state_of_decision(const Language& language, const Document& document) {
  std::string iso3;
  for (const Block& block : document.blocks) {
    iso3 = state_in(language, "outcome_title", block.text);
    if (iso3.empty()) iso3 = state_in(language, "review_conducted", block.text);
    if (!iso3.empty()) break;
  }
  return iso3;
}

std::string state_of_list(const Language& language, const Document& document) {
  std::string iso3;
  list_title_lines(language, document, [&](const std::string& line) {
    if (iso3.empty() && language.has("list_subject", line))
      iso3 = state_mentioned(language, line).value_or("");
  });
  return iso3;
}

// The title page says it, or the code in the symbol: "A/HRC/WG.6/34/SVN/1".
std::string state_of_other(const Language& language, const Document& document,
                           const std::string& symbol) {
  static const RE2 regex(R"(A/HRC/WG\.6/\d{1,2}/([A-Z]{3})/\d)");
  std::string iso3 = titled_state(language, document);
  if (iso3.empty()) RE2::PartialMatch(symbol, regex, &iso3);
  return iso3;
}

}  // namespace

std::string identified_state(const Language& language, const Document& document,
                             const std::string& kind, const std::string& symbol) {
  if (kind == kind::kWorkingGroupReport) return state_of_report(language, document);
  if (kind == kind::kAddendum) return state_of_reply(language, document);
  if (kind == kind::kOutcomeDecision) return state_of_decision(language, document);
  if (kind == kind::kThematicList) return state_of_list(language, document);
  if (kind == kind::kSessionReport) return {};
  return state_of_other(language, document, symbol);
}

}  // namespace uprex
