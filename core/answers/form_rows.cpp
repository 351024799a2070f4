// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/form_rows.hpp"

#include "core/answers/answer_columns.hpp"
#include "core/answers/answer_numbers.hpp"

namespace uprex {

// "Decision | Accepted" and "Considerations | The law ...": what is filled in for the
// recommendation above.
bool is_form(const Language& language, std::span<const Block> rows) {
  bool answers = false;
  for (const Block& row : rows) {
    const Cells cells = cells_of(row);
    if (cells.size() != 2 || !cited_numbers(language, cells[0]).empty()) return false;
    const bool answer = language.has("answer_head", cells[0]);
    if (!answer && !language.has("comment_head", cells[0])) return false;
    answers |= answer;
  }
  return answers;
}

Block value_of_row(const Block& row) {
  Block value = row;
  value.kind = BlockKind::paragraph;
  value.erase(0, row.text.find('\t') + 1);
  return value;
}

}  // namespace uprex
