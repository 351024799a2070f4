// Tables of a web page: which ones only arrange text, and the rows of the others. Pure. Not a
// public interface; shared by the files of core/load only.
#pragma once

#include <vector>

#include "core/load/markup.hpp"
#include "core/model/document.hpp"

namespace uprex::layout {

// One column, or cells that hold tables or whole passages: the cells are text in their order.
bool is_layout(const Markup& table);

// An empty element stands for a cell that goes on from a row above.
struct TableCell {
  const Markup* element = nullptr;
};

// The rows of a table from top to bottom.
class TableReader {
 public:
  explicit TableReader(const Markup& table);

  // The next row, null after the last one. Valid until the next call.
  const std::vector<TableCell>* next();

 private:
  std::vector<const Markup*> rows_;
  std::vector<int> spans_;  // rows that the cell of a column still reaches down
  std::vector<TableCell> row_;
  std::size_t at_ = 0;
};

// A number in the first of two cells: the row is a numbered paragraph.
bool is_numbered_text(const std::vector<Block>& cells);

}  // namespace uprex::layout
