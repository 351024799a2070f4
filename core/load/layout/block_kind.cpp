// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/layout/block_kind.hpp"

#include <algorithm>

#include "core/text/ascii.hpp"

namespace uprex::layout {

bool ends_sentence(std::string_view line) {
  if (line.empty() || line.ends_with("”") || line.ends_with("; and")) return true;
  // "[101.7, 101.8]" behind a paragraph.
  if (line.ends_with(']') && line.size() > 1) return is_digit(line[line.size() - 2]);
  return std::string_view(".;:)!?\"").find(line.back()) != std::string_view::npos;
}

bool starts_lower(std::string_view text) { return !text.empty() && is_lower(text.front()); }

bool all_capitals(std::string_view line) {
  constexpr std::ptrdiff_t kFewest = 4;
  return std::ranges::count_if(line, is_upper) >= kFewest && std::ranges::none_of(line, is_lower);
}

std::optional<BlockKind> kind_of_label(LabelKind label) {
  switch (label) {
    case LabelKind::dotted:
    case LabelKind::letter:
    case LabelKind::bullet:
      return BlockKind::item;
    case LabelKind::section:
      return BlockKind::heading;
    case LabelKind::number:
      return BlockKind::paragraph;
    case LabelKind::none:
      break;
  }
  return std::nullopt;
}

bool ends_short(const Block& block) {
  constexpr double kShort = 0.6;
  double left = block.lines.back().box.left, right = block.lines.back().box.right;
  const double end = right;
  for (const Line& line : block.lines) {
    left = std::min(left, line.box.left);
    right = std::max(right, line.box.right);
  }
  return end - left < kShort * (right - left);
}

}  // namespace uprex::layout
