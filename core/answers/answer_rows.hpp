// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a reply's table, with what their cells look like. A part of
// core/answers/answer_table.
#pragma once

#include <optional>
#include <span>
#include <string>
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

// "111.1 | 111.2 | 111.3": a list, printed in columns.
bool has_only_numbers(const Language& language, const Cells& cells);

std::vector<std::string> all_numbers(const Language& language, const Cells& cells);

// A short cell names other recommendations than these.
bool names_others(const std::string& cell, const std::vector<std::string>& numbers);

// A row that answers the recommendation in the row above it: "Accepted | A bill is in Parliament."
struct AnswerRow {
  std::string answer, comment;
};

// Empty where the first words of the row are no answer.
std::optional<AnswerRow> answer_row(const Language& language, const Cells& cells);

// The recommendations that a row is about. Empty where no cell tells.
std::vector<std::string> numbers_of_row(const Language& language,
                                        const std::vector<AnswerColumn>& columns,
                                        const Cells& cells);

}  // namespace uprex
