// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/identify_session.hpp"

#include <algorithm>
#include <map>

#include "core/identify/list_title.hpp"
#include "core/identify/opening.hpp"
#include "core/identify/title_page.hpp"
#include "core/language/ordinal.hpp"
#include "core/model/record.hpp"
#include "core/text/ascii.hpp"
#include "core/text/numerals.hpp"
#include "core/text/pattern.hpp"
#include "core/un/sessions.hpp"
#include "core/un/symbols.hpp"

namespace uprex {
namespace {

int session_of_list(const Language& language, const Document& document) {
  int session = 0;
  list_title_lines(language, document, [&](const std::string& line) {
    if (session == 0 && language.has("list_subject", line))
      session = session_in_list_title(language, line);
  });
  return session;
}

// The session for which a document named in the block was prepared.
int session_of_documents(const Block& block) {
  for (const std::string& symbol : find_symbols(block.text))
    if (const int session = session_of_symbol(symbol); session != 0) return session;
  return 0;
}

// The documents of a review stand before the paragraph that says what its outcome comprises.
int session_before(const Language& language, const Document& document, std::size_t outcome) {
  constexpr std::size_t kFarthest = 20;  // blocks
  std::size_t begin = outcome;
  while (begin > 0 && outcome - begin < kFarthest &&
         !language.has("outcome_comprises", document.blocks[begin - 1].text))
    --begin;
  int session = 0;
  for (std::size_t i = begin; i <= outcome && session == 0; ++i)
    session = session_of_documents(document.blocks[i]);
  return session;
}

int session_conducted(const Language& language, const Document& document) {
  for (const Block& block : document.blocks) {
    std::string word;
    if (RE2::PartialMatch(block.text, language.pattern("conducted_during"), &word))
      return ordinal(language, word).value_or(0);
  }
  return 0;
}

int session_of_most_reviews(const Language& language, const Document& document) {
  std::map<int, int> votes;
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    if (!language.has("outcome_comprises", document.blocks[i].text)) continue;
    if (const int session = session_before(language, document, i); session != 0) ++votes[session];
  }
  const auto most =
      std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; });
  return most == votes.end() ? session_conducted(language, document) : most->first;
}

// "third", "3rd", "III"; 0 for other words.
int number_of(const Language& language, const std::string& word) {
  constexpr int kMost = 9;
  for (int number = 1; number <= kMost; ++number)
    if (lower_case(word) == roman(number)) return number;
  return ordinal(language, word).value_or(0);
}

int cycle_in(const Language& language, std::string_view text) {
  re2::StringPiece found;
  const RE2& named = language.pattern("cycle_named");
  if (!named.Match(piece(text), 0, text.size(), RE2::UNANCHORED, &found, 1)) return 0;
  re2::StringPiece number;
  const RE2& cycle_number = language.pattern("cycle_number");
  if (!cycle_number.Match(found, 0, found.size(), RE2::UNANCHORED, &number, 1)) return 0;
  return number_of(language, std::string(number));
}

}  // namespace

int named_cycle(const Language& language, const Document& document) {
  constexpr std::size_t kLongestTitle = 200;  // bytes
  int titled = 0, first = 0;
  first_blocks(document, 2, [&](const Block& block) {
    const int cycle = cycle_in(language, block.text);
    if (titled == 0 && block.text.size() < kLongestTitle) titled = cycle;
    if (first == 0) first = cycle;
  });
  return titled != 0 ? titled : first;
}

int identified_session(const Language& language, const Document& document, const std::string& kind,
                       const std::string& symbol) {
  if (kind == kind::kWorkingGroupReport)
    return first_in_opening(language, document, [&](const std::string& text) {
      return session_held(language, text).value_or(0);
    });
  if (kind == kind::kThematicList) return session_of_list(language, document);
  if (kind == kind::kSessionReport) return session_of_most_reviews(language, document);
  if (kind == kind::kAddendum || kind == kind::kOutcomeDecision) return 0;
  return session_of_symbol(symbol);
}

}  // namespace uprex
