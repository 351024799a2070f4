// `workbook`: what an organisation or a ministry works with. Sheets: a summary with charts, the
// recommendations, the follow-up plan to be filled in, pledges, what needs a look, the documents,
// the reviews where there are several, and the values that drop-downs offer.
//
// Rows are written as they come (core/write/xlsx/xlsx.hpp keeps them on disk); what the summary
// counts is kept in memory, and so is what needs a look. Position records have no row of their own:
// left_out() counts them.
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
