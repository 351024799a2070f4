#include "core/extract/report_outline.hpp"

#include <re2/re2.h>

#include <cstdlib>

#include "core/extract/title_page.hpp"
#include "core/language/en/report_patterns.hpp"
#include "core/language/language.hpp"
#include "core/language/state_names.hpp"
#include "core/language/state_tail.hpp"
#include "core/text/pattern.hpp"
#include "core/un/sessions.hpp"
#include "core/un/symbols.hpp"

namespace uprex {
namespace {

const RE2& conclusions_heading() {
  static const RE2 regex{std::string(en::kConclusionsHeading)};
  return regex;
}

const RE2& pledges_heading() {
  static const RE2 regex{std::string(en::kPledgesHeading)};
  return regex;
}

// "Annex", "Annex II", "Annex: Composition of the delegation"; a sentence that begins with the word
// is none.
const RE2& annex_heading() {
  static const RE2 regex{std::string(en::kAnnexHeading)};
  return regex;
}

bool may_be_heading(const Block& block) {
  constexpr std::size_t kLongestHeading = 160;
  return block.kind != BlockKind::table_row && block.text.size() <= kLongestHeading;
}

bool is_heading(const Block& block, const RE2& regex) {
  return may_be_heading(block) && RE2::PartialMatch(piece(block.text), regex);
}

// "The review of the Czech Republic was held at the 15th meeting".
std::string reviewed_state(std::string_view first_paragraph) {
  static const RE2 regex{std::string(en::kReviewHeld)};
  std::string name;
  if (!RE2::PartialMatch(piece(first_paragraph), regex, &name)) return {};
  if (const auto state = state_named(language_named("en"), name)) return state->iso3;
  return state_mentioned(language_named("en"), name).value_or("");
}

// "The following recommendations will be examined by Latvia, which will provide responses".
std::string examining_state(std::string_view lead_in) {
  static const RE2 regex{std::string(en::kExaminedBy)};
  std::string name;
  if (!RE2::PartialMatch(piece(lead_in), regex, &name)) return {};
  const auto state = state_named(language_named("en"), name);
  return state && !state->corrected ? state->iso3 : std::string{};
}

// A draft may hold the recommendations alone: most blocks are numbered "6.1" and end with States.
bool is_list(const Document& document) {
  static const RE2 dotted(R"(\d{1,3}\.\d{1,3}\.?)");
  constexpr std::size_t kFewest = 3;
  std::size_t items = 0, with_states = 0;
  for (const Block& block : document.blocks) {
    if (!RE2::FullMatch(block.label, dotted)) continue;
    ++items;
    with_states += ends_with_states(language_named("en"), block.text);
  }
  if (items < kFewest || 2 * items < document.blocks.size() || 10 * with_states < 7 * items)
    return false;
  const std::string symbol = document_symbol(document);
  const SymbolKind kind = symbol.empty() ? SymbolKind::report : kind_of(symbol);
  return kind != SymbolKind::addendum && kind != SymbolKind::corrigendum;
}

}  // namespace

std::optional<ReportOutline> outline_of(const Document& document) {
  const auto& blocks = document.blocks;
  std::optional<std::size_t> heading;
  for (std::size_t i = 0; i < blocks.size(); ++i)
    if (is_heading(blocks[i], conclusions_heading())) heading = i;
  ReportOutline outline;
  if (!heading) {
    if (!is_list(document)) return std::nullopt;
    outline.conclusions = {0, blocks.size()};
    return outline;
  }
  outline.dialogue = {0, *heading};
  outline.conclusions = {*heading + 1, blocks.size()};
  for (std::size_t i = *heading + 1; i < blocks.size(); ++i) {
    const bool pledges =
        blocks[i].kind == BlockKind::heading && is_heading(blocks[i], pledges_heading());
    if (!pledges && !is_heading(blocks[i], annex_heading())) continue;
    if (outline.conclusions.end == blocks.size()) outline.conclusions.end = i;
    if (pledges) {
      outline.pledges = {i + 1, blocks.size()};
    } else {
      if (!outline.pledges.empty()) outline.pledges.end = i;
      break;
    }
  }
  return outline;
}

bool is_working_group_report(const Document& document) {
  static const RE2 regex{std::string(en::kReportTitle)};
  bool found = false;
  first_blocks(document, 4, [&](const Block& block) {
    found = found || RE2::PartialMatch(piece(block.text), regex);
  });
  return found;
}

DocumentRecord identify(const Document& document, const ReportOutline& outline) {
  DocumentRecord record;
  record.kind = "working_group_report";
  record.symbol = document_symbol(document);
  for (std::size_t i = outline.dialogue.begin; i < outline.dialogue.end; ++i) {
    // The first paragraph says it, a damaged one lets the next ones; the dialogue speaks of other
    // reviews.
    constexpr int kLastOpening = 4;
    if (std::atoi(document.blocks[i].label.c_str()) > kLastOpening) continue;
    const std::string& text = document.blocks[i].text;
    if (record.session == 0) record.session = session_held(text).value_or(0);
    if (record.state_under_review.empty()) record.state_under_review = reviewed_state(text);
    if (record.session != 0 && !record.state_under_review.empty()) break;
  }
  if (record.state_under_review.empty()) record.state_under_review = titled_state(document);
  for (const Block& block : document.blocks) {
    if (!record.state_under_review.empty()) break;
    record.state_under_review = examining_state(block.text);
  }
  record.cycle = record.session == 0 ? 0 : cycle_of_session(record.session);
  return record;
}

}  // namespace uprex
