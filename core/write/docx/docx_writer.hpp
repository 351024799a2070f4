// SPDX-License-Identifier: GPL-3.0-or-later
// Writes Word documents (.docx) that consist of tables on landscape A4 pages, each with a page
// head. Other features of Word are not supported.
//
// Call order: begin_section() for each table (at least one), then its headings and rows; finish()
// once at the end. The whole document is held in memory until finish(). The same calls give the
// same bytes.
//
// Any text may be given. Characters that XML cannot hold become U+FFFD. Line ends and tabs become
// spaces.
#pragma once

#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace uprex {

// `label` is printed in bold before the text. Entries of a list are printed close together.
struct DocxParagraph {
  std::string label;
  std::string text;
  bool is_entry = false;
};

using DocxCell = std::vector<DocxParagraph>;

// Two lines at the top of every page. The first has the title, then `title_small` in small letters,
// and the page number at the right. The second has two more texts.
struct DocxPageHead {
  std::string title;
  std::string title_small;
  std::string below_left;
  std::string below_right;
};

class Docx {
 public:
  // `title` is stored in the properties of the document.
  explicit Docx(std::string title) : title_(std::move(title)) {}

  // Begins a table on a new page. `widths` are those of the columns in twentieths of a point; a
  // page has room for 15,220. `columns` are the column heads, which every page repeats.
  void begin_section(const DocxPageHead& head, std::span<const int> widths,
                     std::span<const std::string_view> columns);

  // Adds a row with one cell over all columns.
  void add_heading(std::string_view text);

  // `cells` must have one cell for each column.
  void add_row(std::span<const DocxCell> cells);

  // Throws Error if the document cannot be packed. The caller checks the stream.
  void finish(std::ostream& out);

 private:
  void end_table();

  std::string title_;
  std::string body_;
  std::vector<std::string> heads_;  // page heads, one for each section
  std::vector<int> widths_;         // of the current section
};

}  // namespace uprex
