// SPDX-License-Identifier: GPL-3.0-or-later
// A Frictionless Data Package (tabular, version 1 of the specification) as one ZIP archive:
// datapackage.json, which describes every table with its types, keys and references, and the tables
// as CSV files beside it. It holds all that JSON Lines hold, spread over tables.
//
// Cells are exact, and nothing is guarded against formulas: programs read this format, and a guard
// would be a wrong value to them. To open a table in a spreadsheet, use the format csv.
// An empty cell is a missing value. `positions.document` is no reference: a document that is spoken
// of need not be in the package. Of two documents with one symbol the first is kept, and left_out()
// counts the other: a symbol is the key of a document.
//
// Memory: all tables, then the packed archive beside them.
#pragma once

#include <memory>

#include "core/write/writer.hpp"

namespace uprex {

class DataPackageWriter : public Writer {
 public:
  explicit DataPackageWriter(std::ostream& out);
  ~DataPackageWriter() override;

  void write(const Extraction& extraction) override;
  void finish() override;
  LeftOut left_out() const override { return left_out_; }

 private:
  struct Tables;

  std::ostream& out_;
  std::unique_ptr<Tables> tables_;
  LeftOut left_out_;
};

}  // namespace uprex
