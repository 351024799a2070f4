// SPDX-License-Identifier: GPL-3.0-or-later
// Reads CSV as rows of cells, quoted as in RFC 4180 and as spreadsheets do it. It does not
// interpret cells and takes linear time.
//
// Lines may end in carriage return and line feed; between quotation marks both are text. In a cell
// that begins without a quotation mark, one is text. If a quotation mark is never closed, the rest
// of the input belongs to its cell. An empty line is not a row.
#pragma once

#include <cstddef>
#include <optional>
#include <streambuf>
#include <string>
#include <string_view>
#include <vector>

namespace uprex {

struct CsvRow {
  std::size_t line = 0;  // of the input where the row begins, from 1
  std::vector<std::string> cells = {};
  bool is_long = false;  // longer than allowed: read to its end, but cut off
  bool is_open = false;  // the quotation mark of its last cell is not closed
};

// Reads row by row and keeps one row in memory. It takes a byte order mark for text.
class CsvReader {
 public:
  // Rows are kept up to `longest` bytes. The input must outlive the reader.
  explicit CsvReader(std::streambuf& in, std::size_t longest = static_cast<std::size_t>(-1))
      : in_(in), longest_(longest) {}

  // Empty at the end.
  std::optional<CsvRow> next();

 private:
  enum class State { begin, plain, quoted, after_quote };

  bool read_row(CsvRow& row);
  void take(char c, CsvRow& row);
  bool ends_line(char c);

  std::streambuf& in_;
  std::size_t longest_, line_ = 1;
  State state_ = State::begin;
};

// Reads a whole text, which may begin with a byte order mark.
std::vector<std::vector<std::string>> csv_rows(std::string_view text);

}  // namespace uprex
