// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the printed lines of all pages into a Document's blocks, notes and furniture. Place, size
// and weight of lines and the form of their first word decide. The language and the name of a
// document never do. Private to core/load.
#pragma once

#include <optional>
#include <vector>

#include "core/load/layout/line.hpp"

namespace uprex::layout {

// Lines [begin, end) of a page whose words stand in columns.
struct Table {
  std::size_t begin = 0, end = 0;
  std::vector<double> cuts;       // the place between each two columns, from left to right
  std::vector<std::size_t> rows;  // the line that each row begins with
  bool goes_on = false;           // the first row continues the last one of the table before
  std::size_t repeated = 0;       // first rows that are the head of the table before, again
  // For each column, the piece of the first row's lines that stands over it. In a ruled table, the
  // column of that piece. Empty if each piece stands in one column.
  std::vector<std::size_t> heads{};
  // Of a ruled table: the look of the cells of each row. Its lines know their cells.
  std::vector<std::vector<CellLook>> looks{};
};

// The left and the right edge of running text on a page set in columns.
struct Column {
  double left = 0, right = 0;
};

// A page, or a part of one.
struct PageLines {
  Page page;
  std::vector<PrintedLine> lines;  // top to bottom
  std::vector<Table> tables{};
  std::optional<Column> column{};  // set if the lines are one column of the page
  bool same_page = false;          // a part of the page that the part before is of
  std::vector<Grid> grids{};       // those that hold tables, from top to bottom
};

// Runs all steps below in their order and fills blocks, notes and furniture. `tables` says whether
// to look for tables of aligned text.
void lay_out(std::vector<PageLines> pages, Document& document, bool tables);

// Moves page heads, feet and page numbers out of `pages`. These are lines at the edge of a page
// that return on at least a quarter of the pages, apart from their digits. A number alone at the
// foot of its page is one, too.
std::vector<Block> take_furniture(std::vector<PageLines>& pages);

// The size in points that most letters have, without notes below a raised mark.
double body_size(const std::vector<PageLines>& pages);

// Moves footnotes out of `pages`. These are small lines at the foot of a page, below its tables,
// that begin with a mark, and their continuation on the next page.
std::vector<Block> take_notes(std::vector<PageLines>& pages, double body_size);

// Moves endnotes out of `blocks`: blocks without a label that begin with a raised mark.
std::vector<Block> take_endnotes(std::vector<Block>& blocks);

// Finds the tables of pages without ruled ones, by the columns that stay free of text.
void find_tables(std::vector<PageLines>& pages);

// Appends the rows of a table to `blocks`, one block for each.
void append_rows(std::vector<Block>& blocks, const PageLines& page, const Table& table);

// Makes headings, paragraphs, items and table rows from the lines that are left. Text that goes on
// on the next page is one block.
std::vector<Block> make_blocks(const std::vector<PageLines>& pages, double body_size);

// Links each mark to the note with its label: one on the same page, else the nearest one after it.
void link_notes(std::vector<Block>& blocks, const std::vector<Block>& notes);

// Appends a line to a block, without its first `from` bytes (its label). No space is put after a
// hyphen or slash that belongs to a word; a soft hyphen is dropped.
void append_line(Block& block, const PrintedLine& line, std::size_t from = 0);

}  // namespace uprex::layout
