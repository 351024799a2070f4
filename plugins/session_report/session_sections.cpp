// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/session_report/session_sections.hpp"

#include <algorithm>

#include "core/language/language.hpp"
#include "core/language/state_names.hpp"
#include "core/text/pattern.hpp"
#include "core/un/sessions.hpp"
#include "core/un/symbols.hpp"
#include "plugins/session_report/session_voices.hpp"

namespace uprex {
namespace {

std::string state_of(const Language& language, const std::string& name) {
  if (const auto state = state_named(language, name); state && !state->corrected)
    return state->iso3;
  return state_mentioned(language, name).value_or("");
}

// The name that a sentence such as "The review of Chad was held" gives.
std::string name_in(const Language& language, WordingName pattern, const Block& block) {
  std::string name;
  RE2::PartialMatch(block.text, language.pattern(pattern), &name);
  return name;
}

// The session for which a document named in the block was prepared.
int session_in(const Block& block) {
  for (const std::string& symbol : find_symbols(block.text))
    if (const int session = session_of_symbol(symbol); session != 0) return session;
  return 0;
}

bool is_short(const Block& block) {
  constexpr std::size_t kLongestHeading = 160;
  return block.text.size() <= kLongestHeading && block.kind != BlockKind::table_row;
}

// Where the section on a State begins, seen from the paragraph that names the outcome's documents:
// at the paragraph that says when the review was held, or the State's name above it.
std::size_t section_begin(const Language& language, const Document& document,
                          std::size_t comprises) {
  constexpr std::size_t kFarthest = 20;  // blocks
  std::size_t begin = comprises;
  const std::size_t first = comprises - std::min(comprises, kFarthest);
  for (std::size_t i = comprises; i-- > first;) {
    if (!name_in(language, "outcome_comprises", document.blocks[i]).empty()) break;
    if (name_in(language, "review_held_on", document.blocks[i]).empty()) continue;
    begin = i;
    break;
  }
  if (begin == 0) return begin;
  const Block& above = document.blocks[begin - 1];
  const auto name = is_short(above) ? state_named(language, above.text) : std::nullopt;
  return name && !name->corrected ? begin - 1 : begin;
}

std::size_t section_end(const Language& language, const Document& document, std::size_t begin,
                        std::size_t limit) {
  for (std::size_t i = begin; i < limit; ++i)
    if (is_short(document.blocks[i]) && language.has("after_reviews", document.blocks[i].text))
      return i;
  return limit;
}

SessionSection section_at(const Language& language, const Document& document,
                          std::size_t comprises) {
  const Block& block = document.blocks[comprises];
  SessionSection section;
  section.state = state_of(language, name_in(language, "outcome_comprises", block));
  for (const std::string& symbol : find_symbols(block.text)) {
    if (kind_of(symbol) == SymbolKind::report && section.report.empty()) section.report = symbol;
    section.documents.push_back(symbol);
  }
  section.whole.begin = section_begin(language, document, comprises);
  for (std::size_t i = section.whole.begin; i <= comprises && section.session == 0; ++i)
    section.session = session_in(document.blocks[i]);
  section.whole.end = comprises + 1;
  return section;
}

}  // namespace

std::vector<SessionSection> session_sections(const Language& language, const Document& document) {
  std::vector<SessionSection> sections;
  std::vector<std::size_t> comprises;
  for (std::size_t i = 0; i < document.blocks.size(); ++i)
    if (!name_in(language, "outcome_comprises", document.blocks[i]).empty()) {
      sections.push_back(section_at(language, document, i));
      comprises.push_back(i);
    }
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const bool last = i + 1 == sections.size();
    const std::size_t limit = last ? document.blocks.size() : sections[i + 1].whole.begin;
    sections[i].whole.end = section_end(language, document, comprises[i], limit);
    sections[i].views =
        views_of_state(language, document, {comprises[i] + 1, sections[i].whole.end});
  }
  return sections;
}

}  // namespace uprex
