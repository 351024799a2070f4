// SPDX-License-Identifier: GPL-3.0-or-later
// Writes workbooks for spreadsheet programs (.xlsx) with libxlsxwriter. Offers only what our
// formats need, and keeps the types of the library out of this header.
//
// Rows and columns count from 0. Call order: add the sheets in the order of their tabs, write
// cells, then call write_to() once. Cells of a sheet must be written row by row from the top: an
// earlier row cannot be changed. Sheets may take turns. Calls about ranges and printing may come at
// any time. The same calls give the same bytes.
//
// Rows are kept in temporary files (in TMPDIR, or else in /tmp). Too many rows, a full disk and a
// lack of memory throw Error. text() and link() say how they treat values that are too long.
#pragma once

#include <cstdint>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>

#include "core/write/xlsx/xlsx_style.hpp"

namespace uprex {

class XlsxSheet {
 public:
  // Writes a string. It stays a string even if it looks like a formula ("=1+1") or a number
  // ("121.10"). xlsx_text() says how long texts are cut. An empty text leaves an empty cell with
  // its format.
  void text(std::uint32_t row, std::uint16_t column, std::string_view text, XlsxFormat format = {});
  void number(std::uint32_t row, std::uint16_t column, double value, XlsxFormat format = {});
  // `result` is shown until a program computes the formula.
  void formula(std::uint32_t row, std::uint16_t column, const std::string& formula, double result,
               XlsxFormat format = {});
  // Writes a link that shows `text`. Writes plain text instead if the address is longer than 2,079
  // characters or the sheet already has 65,530 links, because Excel opens no more.
  void link(std::uint32_t row, std::uint16_t column, const std::string& url, std::string_view text,
            XlsxFormat format = {});

  void row_height(std::uint32_t row, double points);
  void column_width(std::uint16_t first, std::uint16_t last, double characters);
  void hide_column(std::uint16_t column, double characters);  // the width when it is shown again
  void freeze(std::uint32_t rows, std::uint16_t columns);
  void filter(const XlsxRange& range);
  // Adds a drop-down list with the values of the cells `source` ("=Lists!$A$2:$A$6"). The program
  // warns about other values, but allows them.
  void add_drop_down(const XlsxRange& range, const std::string& source);
  void color_where_equal(const XlsxRange& range, const std::string& value, const XlsxStyle& style);
  // Hides the warning mark of cells that hold a number as text.
  void allow_numbers_as_text(const XlsxRange& range);
  void print(const XlsxPrint& print);
  void hide_grid();
  void tab_color(XlsxColor color);
  void insert(std::uint32_t row, std::uint16_t column, const XlsxChart& chart);

 private:
  friend class XlsxBook;
  struct Impl;
  explicit XlsxSheet(Impl& impl) : impl_(&impl) {}
  Impl* impl_;
};

class XlsxBook {
 public:
  XlsxBook(const std::string& title, const std::string& subject);
  ~XlsxBook();

  // The sheet must not be used after the book is gone. A name has at most 31 characters and none of
  // []:*?/\.
  XlsxSheet add_sheet(const std::string& name);
  XlsxFormat format(const XlsxStyle& style);
  void write_to(std::ostream& out);

 private:
  friend class XlsxSheet;
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// A style for shares in whole percent. Only 0 is shown as "0%", and only 1 as "100%".
class XlsxShares {
 public:
  XlsxShares(XlsxBook& book, XlsxStyle style);
  XlsxFormat of(double share) const { return share < 0.5 ? low_ : high_; }

 private:
  XlsxFormat low_, high_;
};

// Turns a text into what a cell can hold. Characters that XML cannot hold become U+FFFD. Every line
// end becomes a line feed. Sequences that Excel would decode ("_x0041_") are escaped. A text of
// more than 32,767 characters is cut, and ends with a note that says so.
std::string xlsx_text(std::string_view text);

// Escapes "&" for the header or footer of printed pages, where it begins a code.
std::string xlsx_print_text(std::string_view text);

}  // namespace uprex
