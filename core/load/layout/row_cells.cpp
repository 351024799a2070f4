#include "core/load/layout/row_cells.hpp"

#include <algorithm>

namespace uprex::layout {

Block joined(const std::vector<Block>& cells) {
  Block row;
  row.kind = BlockKind::table_row;
  for (std::size_t c = 0; c < cells.size(); ++c) {
    if (c > 0) row.text += '\t';
    const std::size_t at = row.text.size();
    row.text += cells[c].text;
    for (const Line& line : cells[c].lines) row.lines.push_back({line.begin + at, line.box});
    for (const Span& span : cells[c].spans)
      row.spans.push_back({span.begin + at, span.end + at, span.bold, span.italic});
    for (const NoteMark& mark : cells[c].marks)
      row.marks.push_back({mark.offset + at, mark.label, mark.note});
    row.size = std::max(row.size, cells[c].size);
  }
  return row;
}

std::vector<Block> split(const Block& row) {
  std::vector<Block> cells;
  for (std::size_t from = 0; from <= row.text.size();) {
    const std::size_t to = std::min(row.text.find('\t', from), row.text.size());
    Block cell;
    cell.text = row.text.substr(from, to - from);
    for (const Line& line : row.lines)
      if (line.begin >= from && line.begin <= to)
        cell.lines.push_back({line.begin - from, line.box});
    for (const Span& span : row.spans)
      if (span.begin < to && span.end > from)
        cell.spans.push_back({std::max(span.begin, from) - from, std::min(span.end, to) - from,
                              span.bold, span.italic});
    for (const NoteMark& mark : row.marks)
      if (mark.offset >= from && mark.offset <= to)
        cell.marks.push_back({mark.offset - from, mark.label, mark.note});
    cells.push_back(std::move(cell));
    from = to + 1;
  }
  return cells;
}

}  // namespace uprex::layout
