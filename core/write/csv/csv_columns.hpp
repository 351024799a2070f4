// SPDX-License-Identifier: GPL-3.0-or-later
// CSV tables with one row for each recommendation. A format is a list of columns, and each column
// is a function of the recommendation.
//
// The output is UTF-8 without a byte order mark. Lines end in a line feed. Cells are protected
// against formulas (csv_cell).
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

// Both functions return a line with its line feed.
std::string csv_header(std::span<const Column> columns);
std::string csv_row(std::span<const Column> columns, const Recommendation& record);

// Writes each row at once. `columns` must outlive the writer.
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
