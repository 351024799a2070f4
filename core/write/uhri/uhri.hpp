// The workbook that the Universal Human Rights Index exports: its columns with its own spelling,
// one row per recommendation, several values in a cell as lines that each begin with "- ".
//
// Cells are strings: no text is run as a formula. Dates of publication and identifiers are the
// Index's and stay empty. Position records and pledges have no rows.
#pragma once

#include "core/write/workbook/table_sheet.hpp"
#include "core/write/writer.hpp"

namespace uprex {

class UhriWriter : public Writer {
 public:
  explicit UhriWriter(std::ostream& out);

  void write(const Extraction& extraction) override;
  void finish() override;
  LeftOut left_out() const override { return left_out_; }

 private:
  void write_row(const Recommendation& record);

  std::ostream& out_;
  XlsxBook book_;
  TableSheet sheet_;
  LeftOut left_out_;
};

}  // namespace uprex
