// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/csv/csv_columns.hpp"

#include "core/write/csv/csv_cell.hpp"

namespace uprex {

std::string csv_header(std::span<const Column> columns) {
  std::string line;
  for (const Column& column : columns) {
    if (!line.empty()) line += ',';
    line += exact_csv_cell(column.name);
  }
  return line + '\n';
}

std::string csv_row(std::span<const Column> columns, const Recommendation& record) {
  std::string line;
  for (const Column& column : columns) {
    line += csv_cell(column.value(record));
    line += ',';
  }
  line.back() = '\n';
  return line;
}

void CsvTableWriter::write_header() {
  if (header_written_) return;
  header_written_ = true;
  out_ << csv_header(columns_);
}

void CsvTableWriter::write(const Extraction& extraction) {
  write_header();
  left_out_.positions += extraction.positions.size();
  left_out_.pledges += extraction.pledges.size();
  for (const auto& record : extraction.recommendations) out_ << csv_row(columns_, record);
}

void CsvTableWriter::finish() { write_header(); }

}  // namespace uprex
