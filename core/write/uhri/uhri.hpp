// SPDX-License-Identifier: GPL-3.0-or-later
// The format `uhri`: a workbook like the one that the Universal Human Rights Index exports. It has
// the columns of the Index with their misspellings, and one row for each recommendation.
//
// If a cell has several values, each is a line that begins with "- ". All cells are strings, so no
// text is run as a formula. Publication dates and identifiers stay empty, because only the Index
// knows them. Position records and pledges have no rows.
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
