// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet that is a table: a row of column heads, then the rows. The heads stay in view, can be
// used to filter, and are printed on every page (A4 landscape).
//
// Knows nothing about records: workbook_sheets.hpp fills the tables.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/write/xlsx/xlsx.hpp"

namespace uprex {

// When a column is visible: always, if any row has a value, or if rows have different values. The
// values of a hidden column are still in the file.
enum class Visible { always, if_filled, if_different };

struct TableColumn {
  std::string_view head;
  double width = 10;  // characters
  Visible visible = Visible::always;
  // Columns that are not printed must come last. Their cells have one line.
  bool printed = true;
  bool bold = false;
  bool count = false;  // numbers to compare, aligned at the right
};

// The colors of cells with this value.
struct ValueColor {
  std::string_view value;
  XlsxColor text = 0, background = 0;
};

class TableSheet {
 public:
  // `columns` must outlive the sheet. The first `frozen` columns stay in view. Each row has room
  // for at least `lines` lines of text. With more than one, the sheet is a form to fill in, and its
  // columns are separated by lines.
  TableSheet(XlsxBook& book, const std::string& name, std::span<const TableColumn> columns,
             std::uint16_t frozen, XlsxColor tab, int lines = 1);

  // Begins a row. The calls below fill its cells. A cell that gets no value stays empty.
  void next_row();
  void text(std::uint16_t column, std::string_view value);
  void number(std::uint16_t column, double value);  // 0 is an empty cell
  void share(std::uint16_t column, double value);   // 0.25 is shown as 25%
  // If the address is empty, the cell has the text only.
  void link(std::uint16_t column, const std::string& url, std::string_view value);

  std::uint32_t rows() const { return row_; }

  // All rows of a column. Call these after the last row.
  XlsxRange cells(std::uint16_t column) const;
  void add_drop_down(std::uint16_t column, const std::string& source);
  void color(std::uint16_t column, std::span<const ValueColor> colors);

  // If there are no rows, the sheet shows `empty_note` instead.
  void finish(const std::string& title, std::string_view empty_note);

 private:
  // What is_hidden() needs to know about a column.
  struct ColumnValues {
    std::string first_text;
    double first_number = 0;
    bool any = false, different = false;
  };

  void note_value(std::uint16_t column, std::string_view text, double number);
  void finish_row();
  XlsxFormat format_of(std::uint16_t column) const;
  bool is_hidden(std::uint16_t column) const;
  void print(const std::string& title);

  std::span<const TableColumn> columns_;
  XlsxSheet sheet_;
  std::uint16_t frozen_;
  int min_lines_;
  XlsxFormat plain_, line_, bold_, link_, count_;
  XlsxShares shares_;
  std::vector<ColumnValues> values_;
  std::vector<bool> written_;  // cells of the current row
  int lines_ = 1;              // lines of the current row
  std::uint32_t row_ = 0;      // the current row, 0 before the first
};

}  // namespace uprex
