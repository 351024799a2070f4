// Workbooks of spreadsheet programs (.xlsx): what our formats need of libxlsxwriter, and nothing
// of it in this header.
//
// Rows and columns count from 0. Call order: add sheets (their order is that of the tabs), write
// the cells of each sheet row by row from the top (sheets may take turns, what is above the last
// row is out of reach), call what is about ranges and print at any time, then write_to() once.
// Equal calls make equal bytes. Limits of the format that anybody may meet (rows, memory) throw
// Error; those of single cells are met as text() and link() say.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace uprex {

// Red, green, blue: 0xRRGGBB.
using XlsxColor = std::uint32_t;
inline constexpr XlsxColor kXlsxNoColor = 0xFFFFFFFF;

struct XlsxStyle {
  enum class Align { general, left, center, right };

  int size = 10;  // points
  bool bold = false, italic = false, link = false;
  XlsxColor color = 0x000000;
  XlsxColor fill = kXlsxNoColor;
  XlsxColor line_below = kXlsxNoColor, line_right = kXlsxNoColor;
  Align align = Align::general;
  bool middle = false;  // between top and bottom of the row; else at its top
  bool wrap = false;
  int indent = 0;
  std::string number_format = {};  // "#,##0"; empty is the program's own choice

  bool operator==(const XlsxStyle&) const = default;
};

// A style that a book knows; the default is the plain cell of 10 points.
enum class XlsxFormat : std::size_t { plain = 0 };

// First and last are both in it.
struct XlsxRange {
  std::uint32_t first_row = 0;
  std::uint16_t first_column = 0;
  std::uint32_t last_row = 0;
  std::uint16_t last_column = 0;
};

// Of one series. `categories` and `values` are columns of the sheet that the chart stands on.
struct XlsxChart {
  enum class Kind { bars, columns, doughnut };

  Kind kind = Kind::bars;
  std::string title;
  XlsxRange categories, values;
  std::vector<XlsxColor> colors;  // one for all points, or one for each
  std::vector<bool> silent = {};  // points without their number; all have it where not given
  std::string number_format = "#,##0";
  int width = 480, height = 288;  // pixels of 1/96 inch
};

struct XlsxPrint {
  bool landscape = false;
  int repeated_rows = 0;  // from the top, on every page
  // In the codes of spreadsheets ("&L", "&P"); names put into them are escaped by
  // xlsx_print_text().
  std::string header = {}, footer = {};
  std::vector<std::uint32_t> breaks_above = {};  // rows that begin a page
  std::optional<XlsxRange> area = {};            // all where not given
};

class XlsxSheet {
 public:
  // As a string whatever it looks like: "=1+1" stays those four characters, "121.10" keeps its
  // zero. An empty text leaves an empty cell with its format.
  void text(std::uint32_t row, std::uint16_t column, std::string_view text, XlsxFormat format = {});
  void number(std::uint32_t row, std::uint16_t column, double value, XlsxFormat format = {});
  // `result` is what is shown until a program computes it.
  void formula(std::uint32_t row, std::uint16_t column, const std::string& formula, double result,
               XlsxFormat format = {});
  // A link that shows `text`. Plain text where the address is longer than 2,079 characters or the
  // sheet has 65,530 links already: the most that Excel opens.
  void link(std::uint32_t row, std::uint16_t column, const std::string& url, std::string_view text,
            XlsxFormat format = {});

  void row_height(std::uint32_t row, double points);
  void column_width(std::uint16_t first, std::uint16_t last, double characters);
  void hide_column(std::uint16_t column, double characters);  // wide, once it is shown again
  void freeze(std::uint32_t rows, std::uint16_t columns);
  void filter(const XlsxRange& range);
  // A list of the values that stand in `source` ("=Lists!$A$2:$A$6"); others are allowed with a
  // warning.
  void choices(const XlsxRange& range, const std::string& source);
  void color_where_equal(const XlsxRange& range, const std::string& value, const XlsxStyle& style);
  // No mark beside numbers that are kept as text.
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

  // Belongs to the book. Names have at most 31 characters and none of []:*?/\.
  XlsxSheet add_sheet(const std::string& name);
  XlsxFormat format(const XlsxStyle& style);
  void write_to(std::ostream& out);

 private:
  friend class XlsxSheet;
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// A style for shares of 1 in whole per cent, where some is never "0%", and not all never "100%".
class XlsxShares {
 public:
  XlsxShares(XlsxBook& book, XlsxStyle style);
  XlsxFormat of(double share) const { return share < 0.5 ? low_ : high_; }

 private:
  XlsxFormat low_, high_;
};

// What a cell holds of a text: UTF-8 that XML can hold, with U+FFFD for the rest and line feeds for
// every end of line, nothing that Excel decodes ("_x0041_"), and no more than the 32,767 characters
// that fit, in which case it ends by saying so.
std::string xlsx_text(std::string_view text);

// A text for the head or foot of printed pages, where "&" begins a code.
std::string xlsx_print_text(std::string_view text);

}  // namespace uprex
