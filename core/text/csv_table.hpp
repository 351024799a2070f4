// CSV as rows of cells, quoted as in RFC 4180 and as spreadsheets do it. Looks at no meaning;
// linear.
//
// Lines may end in carriage return and line feed; inside quotation marks both are text. A quotation
// mark within a cell that begins without one is text too. One that nothing closes takes the rest of
// the input into its cell. A line without anything is no row.
#pragma once

#include <cstddef>
#include <optional>
#include <streambuf>
#include <string>
#include <string_view>
#include <vector>

namespace uprex {

struct CsvRow {
  std::size_t line = 0;  // of the input, from 1: where the row begins
  std::vector<std::string> cells = {};
  bool is_long = false;  // beyond what was asked for: read to its end, and cut off
  bool is_open = false;  // a quotation mark of its last cell is not closed
};

// Row by row, without more of the input in memory than one. A byte order mark is text to it.
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

// A whole text, which may begin with a byte order mark.
std::vector<std::vector<std::string>> csv_rows(std::string_view text);

}  // namespace uprex
