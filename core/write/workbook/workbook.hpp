// SPDX-License-Identifier: GPL-3.0-or-later
// The format `workbook`: an Excel workbook for organisations and ministries. Its sheets are
//   - a summary with charts;
//   - the recommendations;
//   - a follow-up plan to fill in;
//   - the pledges;
//   - what a person should look at;
//   - the documents;
//   - the reviews, if there are several;
//   - the values of the drop-down lists.
//
// Rows are written at once and kept on disk (core/write/xlsx/xlsx.hpp). Counts and problems are
// held in memory until finish(). Position records have no rows; left_out() counts them.
#pragma once

#include <memory>

#include "core/write/writer.hpp"

namespace uprex {

class WorkbookWriter : public Writer {
 public:
  explicit WorkbookWriter(std::ostream& out);
  ~WorkbookWriter() override;

  void write(const Extraction& extraction) override;
  void finish() override;
  LeftOut left_out() const override { return left_out_; }

 private:
  struct Sheets;

  std::ostream& out_;
  std::unique_ptr<Sheets> sheets_;
  LeftOut left_out_;
};

}  // namespace uprex
