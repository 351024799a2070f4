// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/block_text.hpp"

#include <algorithm>
#include <string_view>

namespace uprex {

void append_block(Block& into, const Block& from) {
  std::string_view separator = into.text.empty() ? "" : " ";
  if (!from.label.empty()) {
    into.append(from.label, {}, separator);
    separator = " ";
  }
  into.append(from, separator);
}

std::vector<Box> boxes_of(const Block& block, std::size_t begin, std::size_t end) {
  std::vector<Box> boxes;
  for (std::size_t i = 0; i < block.lines.size(); ++i) {
    const std::size_t next =
        i + 1 < block.lines.size() ? block.lines[i + 1].begin : block.text.size();
    if (next <= begin || (block.lines[i].begin >= end && i > 0)) continue;
    const Box& box = block.lines[i].box;
    if (boxes.empty() || boxes.back().page != box.page) {
      boxes.push_back(box);
      continue;
    }
    Box& last = boxes.back();
    last.left = std::min(last.left, box.left);
    last.right = std::max(last.right, box.right);
    last.top = std::min(last.top, box.top);
    last.bottom = std::max(last.bottom, box.bottom);
  }
  return boxes;
}

bool all_bold(const Block& block) {
  std::size_t bold = 0;
  for (const Span& span : block.spans)
    if (span.bold) bold += span.end - span.begin;
  return 10 * bold > 9 * block.text.size();
}

}  // namespace uprex
