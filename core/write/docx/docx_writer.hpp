// Word documents (.docx) that are tables under page heads, on landscape A4: what our formats need
// of WordprocessingML.
//
// Call order: begin_section() for each table, at least one, its rows, at the end finish() once.
// Equal calls make equal bytes. All of the document is held in memory until finish(). Any text may
// be given: what XML cannot hold becomes U+FFFD, ends of lines and tabs become spaces.
#pragma once

#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace uprex {

// `label` is set bold before the text; entries of a list stand close together.
struct DocxParagraph {
  std::string label;
  std::string text;
  bool is_entry = false;
};

using DocxCell = std::vector<DocxParagraph>;

// Two lines on every page: the title, going on in small letters, and the number of the page at the
// right; below it two more texts.
struct DocxPageHead {
  std::string title;
  std::string title_small;
  std::string below_left;
  std::string below_right;
};

class Docx {
 public:
  // Of the document, for programs that list files.
  explicit Docx(std::string title) : title_(std::move(title)) {}

  // A table on a new page. `widths` of the columns in twentieths of a point; a page has room for
  // 15,220. `columns` are the words of the row that is repeated on every page, as many.
  void begin_section(const DocxPageHead& head, std::span<const int> widths,
                     std::span<const std::string_view> columns);

  // One cell over all columns.
  void add_heading(std::string_view text);

  // As many cells as the section has columns.
  void add_row(std::span<const DocxCell> cells);

  // Throws Error where the document cannot be packed. The stream's state is the caller's to check.
  void finish(std::ostream& out);

 private:
  void end_table();

  std::string title_;
  std::string body_;
  std::vector<std::string> heads_;  // of the pages, one a section
  std::vector<int> widths_;         // of the section that is open
};

}  // namespace uprex
