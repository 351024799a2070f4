// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/answer_rows.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace uprex {
namespace {

// Of cells [begin, begin + count), as far as there are looks.
Looks part_of(Looks looks, std::size_t begin, std::size_t count) {
  begin = std::min(begin, looks.size());
  return looks.subspan(begin, std::min(count, looks.size() - begin));
}

}  // namespace

void AnswerRows::add(const Block& row) {
  blocks.push_back(&row);
  cells.push_back(cells_of(row));
  looks.push_back(row.cells);
}

void AnswerRows::part(std::size_t own) {
  AnswerRows parted;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const Cells& row = cells[i];
    const std::size_t step = row.size() % own == 0 ? own : row.size();
    for (std::size_t begin = 0; begin < row.size(); begin += step) {
      const auto first = row.begin() + static_cast<std::ptrdiff_t>(begin);
      parted.blocks.push_back(blocks[i]);
      parted.cells.emplace_back(first, first + static_cast<std::ptrdiff_t>(step));
      parted.looks.push_back(part_of(looks[i], begin, step));
    }
  }
  *this = std::move(parted);
}

}  // namespace uprex
