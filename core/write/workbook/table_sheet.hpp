// One sheet of a workbook that is a table: a row of heads that stays in view and can be filtered,
// then the rows, printed on A4 across with the heads on every page. What the workbook's sheets have
// in common, and nothing about records.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/write/xlsx/xlsx.hpp"

namespace uprex {

// When a column is seen. What is hidden is there all the same.
enum class Shown { always, where_filled, where_different };

struct TableColumn {
  std::string_view head;
  double width = 10;  // characters
  Shown shown = Shown::always;
  // Those that are not come last, and have one line only.
  bool printed = true;
  bool bold = false;
  bool count = false;  // numbers that are compared: flush right
};

// Colors that stand for a value, as dark text on a light ground.
struct ValueColor {
  std::string_view value;
  XlsxColor text = 0, ground = 0;
};

class TableSheet {
 public:
  // `columns` must outlive the sheet. `frozen`: how many columns stay in view.
  // No row is lower than `lines`; where they are several, the sheet is a form with lines between
  // its columns.
  TableSheet(XlsxBook& book, const std::string& name, std::span<const TableColumn> columns,
             std::uint16_t frozen, XlsxColor tab, int lines = 1);

  // Calls of text, number and link are about the row that next_row() began. Cells that get no
  // value are empty.
  void next_row();
  void text(std::uint16_t column, std::string_view value);
  void number(std::uint16_t column, double value);  // 0 is an empty cell
  void share(std::uint16_t column, double value);   // of 1, in percent
  // Text alone where the address is empty.
  void link(std::uint16_t column, const std::string& url, std::string_view value);

  std::uint32_t rows() const { return row_; }

  // Of all rows of a column; for finish() and after.
  XlsxRange cells(std::uint16_t column) const;
  void choices(std::uint16_t column, const std::string& source);
  void color(std::uint16_t column, std::span<const ValueColor> colors);

  // Where there is no row, `nothing` is said instead.
  void finish(const std::string& title, std::string_view nothing);

 private:
  struct Seen {
    std::string text;  // of the first row
    double number = 0;
    bool any = false, different = false;
  };

  void see(std::uint16_t column, std::string_view text, double number);
  void finish_row();
  XlsxFormat format_of(std::uint16_t column) const;
  bool is_hidden(std::uint16_t column) const;
  void print(const std::string& title);

  std::span<const TableColumn> columns_;
  XlsxSheet sheet_;
  std::uint16_t frozen_;
  int least_lines_;
  XlsxFormat plain_, line_, bold_, link_, count_;
  XlsxShares shares_;
  std::vector<Seen> seen_;
  std::vector<bool> written_;  // of the row at hand
  int lines_ = 1;              // of the row at hand
  std::uint32_t row_ = 0;      // the row at hand, 0 before the first
};

}  // namespace uprex
