// CSV tables with one row per recommendation, whose columns are functions of it: a format is a list
// of columns. UTF-8 without byte order mark, lines end in a line feed. Cells are for people
// (csv_cell): what a spreadsheet would run as a formula is guarded.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/write/writer.hpp"

namespace uprex {

struct Column {
  std::string_view name;
  std::string (*value)(const Recommendation&);
};

// Each ends in a line feed.
std::string csv_header(std::span<const Column> columns);
std::string csv_row(std::span<const Column> columns, const Recommendation& record);

// Writes such a table as it goes. `columns` must outlive the writer.
class CsvTableWriter : public Writer {
 public:
  CsvTableWriter(std::ostream& out, std::span<const Column> columns)
      : out_(out), columns_(columns) {}

  void write(const Extraction& extraction) override;
  void finish() override;
  LeftOut left_out() const override { return left_out_; }

 private:
  void write_header();

  std::ostream& out_;
  std::span<const Column> columns_;
  bool header_written_ = false;
  LeftOut left_out_;
};

}  // namespace uprex
