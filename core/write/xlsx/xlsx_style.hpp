// SPDX-License-Identifier: GPL-3.0-or-later
// Plain data for xlsx.hpp: styles of cells, ranges, charts and print settings.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
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
  bool middle = false;  // vertically; otherwise at the top
  bool wrap = false;
  int indent = 0;
  std::string number_format = {};  // "#,##0"; empty means the default of the program

  bool operator==(const XlsxStyle&) const = default;
};

// A style that was added to a book. The default is a plain cell of 10 points.
enum class XlsxFormat : std::size_t { plain = 0 };

// Includes its first and last row and column.
struct XlsxRange {
  std::uint32_t first_row = 0;
  std::uint16_t first_column = 0;
  std::uint32_t last_row = 0;
  std::uint16_t last_column = 0;
};

// A chart of one series. `categories` and `values` are columns of the sheet that shows the chart.
struct XlsxChart {
  enum class Kind { bars, columns, doughnut };

  Kind kind = Kind::bars;
  std::string title;
  XlsxRange categories, values;
  std::vector<XlsxColor> colors;         // one for all points, or one for each
  std::vector<bool> hidden_labels = {};  // true for points without a number; empty: all have one
  std::string number_format = "#,##0";
  int width = 480, height = 288;  // pixels of 1/96 inch
};

struct XlsxPrint {
  bool landscape = false;
  int repeated_rows = 0;  // from the top, on every page
  // In the codes of spreadsheets ("&L", "&P"). Escape other text with xlsx_print_text().
  std::string header = {}, footer = {};
  std::vector<std::uint32_t> breaks_above = {};  // rows that begin a page
  std::optional<XlsxRange> area = {};            // the whole sheet if not set
};

}  // namespace uprex
