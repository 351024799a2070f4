// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a reply's table, with what their cells look like. A part of
// core/answers/answer_table.
#pragma once

#include <span>
#include <vector>

#include "core/answers/answer_columns.hpp"
#include "core/model/document.hpp"

namespace uprex {

using Looks = std::span<const CellLook>;

// One entry in each list for a row. The blocks outlive the object.
struct AnswerRows {
  std::vector<const Block*> blocks = {};
  std::vector<Cells> cells = {};
  std::vector<Looks> looks = {};

  void add(const Block& row);
  // "Rec. | Position | Rec. | Position": parts rows that stand side by side, `own` columns each.
  void part(std::size_t own);
};

}  // namespace uprex
