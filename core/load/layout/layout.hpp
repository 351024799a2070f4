// Printed lines of all pages -> a Document's blocks, notes and furniture. Pure: the place, size and
// weight of lines and the look of their first word decide, never a document's language or name. Not
// a public interface; shared by the files of core/load only.
#pragma once

#include <vector>

#include "core/load/layout/line.hpp"

namespace uprex::layout {

// Lines [begin, end) of a page whose words stand in columns.
struct Table {
  std::size_t begin = 0, end = 0;
  std::vector<double> cuts;       // the place between each two columns, from left to right
  std::vector<std::size_t> rows;  // the line that each row begins with
  bool goes_on = false;           // the first row goes on from the last one of the table before
  bool repeats_head = false;      // the first row is the head of the table before, printed again
};

struct PageLines {
  Page page;
  std::vector<PrintedLine> lines;  // top to bottom
  std::vector<Table> tables{};
};

// All of the steps below in their order: fills blocks, notes and furniture. `tables`: tables of
// aligned text are looked for.
void lay_out(std::vector<PageLines> pages, Document& document, bool tables);

// Moves page heads, feet and page numbers out of `pages`: lines at a page's edge that come back on
// a good part of the pages when digits are not looked at.
std::vector<Block> take_furniture(std::vector<PageLines>& pages);

// The size in points that most letters have.
double body_size(const std::vector<PageLines>& pages);

// Moves footnotes and endnotes out of `pages`: small lines at the foot of a page, below its tables,
// that begin with a mark, and what goes on from them on the next page.
std::vector<Block> take_notes(std::vector<PageLines>& pages, double body_size);

// Moves endnotes out of `blocks`: text without a label that begins with a raised mark.
std::vector<Block> take_endnotes(std::vector<Block>& blocks);

// Finds the tables of all pages, ruled or not, by the columns that stay free of text.
void find_tables(std::vector<PageLines>& pages);

// Appends the rows of a table, a block for each.
void append_rows(std::vector<Block>& blocks, const PageLines& page, const Table& table);

// What is left, as headings, paragraphs, items and table rows; what crosses a page is one block.
std::vector<Block> make_blocks(const std::vector<PageLines>& pages, double body_size);

// Ties each mark to the note of its label: on the same page first, then the next one, then anywhere
// after.
void link_notes(std::vector<Block>& blocks, const std::vector<Block>& notes);

// Appends a line to a block's text, spans, marks and lines. A break after a hyphen or slash that
// belongs to the word is dropped and the hyphen kept; other breaks become a space. `from` bytes of
// the line (its label) are left out.
void append_line(Block& block, const PrintedLine& line, std::size_t from = 0);

}  // namespace uprex::layout
