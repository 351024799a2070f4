// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the tables of a web page. It decides which ones only arrange text, and gives the rows of
// the others. It does not read the text of cells. Private to core/load.
#pragma once

#include <vector>

#include "core/load/markup.hpp"
#include "core/model/document.hpp"

namespace uprex::layout {

// True if the table only arranges text: it has one column, or cells with tables or whole passages.
bool is_layout(const Markup& table);

// `element` is null for a cell that another one covers: from above or from the left.
struct TableCell {
  const Markup* element = nullptr;
  bool goes_on_above = false, goes_on_left = false;
};

// The rows of a table from top to bottom.
class TableReader {
 public:
  explicit TableReader(const Markup& table);

  // The next row; null after the last one. It is valid until the next call.
  const std::vector<TableCell>* next();
  // The element of the row that next() gave last.
  const Markup& row_element() const { return *rows_[at_ - 1]; }

 private:
  std::vector<const Markup*> rows_;
  std::vector<int> spans_;  // rows that the cell of a column still reaches down
  std::vector<TableCell> row_;
  std::size_t at_ = 0;
  std::size_t width_ = 0;  // cells of the widest row
};

// True if a row of two cells has a label alone in the first: it is a numbered paragraph.
bool is_numbered_text(const std::vector<Block>& cells);

}  // namespace uprex::layout
