// SPDX-License-Identifier: GPL-3.0-or-later
// A half-open range of blocks of a document. Plain data.
#pragma once

#include <cstddef>
#include <span>

#include "core/model/document.hpp"

namespace uprex {

// Indices into Document::blocks, [begin, end).
struct BlockRange {
  std::size_t begin = 0, end = 0;

  bool empty() const { return begin >= end; }
};

// A view of the document's blocks.
inline std::span<const Block> blocks_of(const Document& document, BlockRange range) {
  if (range.empty()) return {};
  return std::span(document.blocks).subspan(range.begin, range.end - range.begin);
}

}  // namespace uprex
