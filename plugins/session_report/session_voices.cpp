// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/session_report/session_voices.hpp"

#include "core/identify/title_page.hpp"
#include "core/items/pledges.hpp"
#include "core/language/language.hpp"
#include "core/language/totals.hpp"
#include "core/text/pattern.hpp"
#include "core/text/trim.hpp"
#include "plugins/session_report/session_answers.hpp"

namespace uprex {
namespace {

enum class Voice { none, state, others };

// Empty where the block is no heading of a part.
std::optional<Voice> voice_under(const Language& language, const Block& block) {
  constexpr std::size_t kLongestHeading = 250;
  if (block.text.size() > kLongestHeading || block.kind == BlockKind::table_row) return {};
  if (language.has("views_of_state", block.text) || language.has("concluding_remarks", block.text))
    return Voice::state;
  if (language.has("views_of_others", block.text)) return Voice::others;
  return {};
}

// The President's words are not the State's.
bool is_president(const Language& language, const Block& block) {
  return language.has("president_states", block.text);
}

std::string paragraph_of(const Block& block) {
  return std::string(without_trailing(block.label, " ."));
}

// Counts that do not say out of how many may be of some recommendations alone.
void read_totals(const AnswerContext& context, const Block& block,
                 std::vector<StatedTotal>& totals) {
  for (const StatedCount& count : stated_counts(context.language, block.text)) {
    if (!count.framed) continue;
    totals.push_back({context.report, context.state, count.of, count.number, paragraph_of(block),
                      page_of(block), block.text.substr(count.begin, count.end - count.begin)});
  }
}

}  // namespace

std::vector<BlockRange> views_of_state(const Language& language, const Document& document,
                                       BlockRange section) {
  std::vector<BlockRange> ranges;
  Voice voice = Voice::none;
  for (std::size_t i = section.begin; i < section.end; ++i) {
    if (const auto next = voice_under(language, document.blocks[i])) {
      voice = *next;
      if (voice == Voice::state) ranges.push_back({i + 1, i + 1});
    } else if (voice == Voice::state) {
      ranges.back().end = i + 1;
    }
  }
  return ranges;
}

void read_voices(const Document& document, const std::vector<BlockRange>& views,
                 const AnswerContext& context, Extraction& extraction) {
  std::vector<StatedTotal> presidents, own;
  std::vector<Block> spoken;
  for (const BlockRange& range : views)
    for (const Block& block : blocks_of(document, range)) {
      const bool president = is_president(context.language, block);
      read_totals(context, block, president ? presidents : own);
      if (president) continue;
      spoken.push_back(block);
      read_pledging_sentences(block, context.record, extraction);
    }
  read_session_answers(spoken, context, extraction);
  auto& totals = extraction.document.totals;
  const auto& chosen = presidents.empty() ? own : presidents;
  totals.insert(totals.end(), chosen.begin(), chosen.end());
}

}  // namespace uprex
