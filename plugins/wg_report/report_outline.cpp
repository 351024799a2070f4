// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/wg_report/report_outline.hpp"

#include "core/identify/kind_signs.hpp"
#include "core/text/pattern.hpp"

namespace uprex {
namespace {

bool is_heading(const Language& language, WordingName name, const Block& block) {
  constexpr std::size_t kLongestHeading = 160;  // bytes
  return block.kind != BlockKind::table_row && block.text.size() <= kLongestHeading &&
         language.has(name, block.text);
}

}  // namespace

std::optional<ReportOutline> outline_of(const Language& language, const Document& document) {
  const auto& blocks = document.blocks;
  const std::optional<std::size_t> heading = conclusions_heading(language, document);
  ReportOutline outline;
  if (!heading) {
    if (!is_recommendation_list(language, document)) return std::nullopt;
    outline.conclusions = {0, blocks.size()};
    return outline;
  }
  outline.dialogue = {0, *heading};
  outline.conclusions = {*heading + 1, blocks.size()};
  for (std::size_t i = *heading + 1; i < blocks.size(); ++i) {
    const bool pledges =
        blocks[i].kind == BlockKind::heading && is_heading(language, "pledges_heading", blocks[i]);
    if (!pledges && !is_heading(language, "annex_heading", blocks[i])) continue;
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

}  // namespace uprex
