// SPDX-License-Identifier: GPL-3.0-or-later
// The first sheet of the workbook: key figures, then a table and a chart for each way to group the
// recommendations. It is laid out to be printed on A4 portrait.
#pragma once

#include <string>
#include <vector>

#include "core/write/workbook/workbook_counts.hpp"
#include "core/write/workbook/workbook_sheets.hpp"
#include "core/write/xlsx/xlsx.hpp"

namespace uprex {

class SummarySheet {
 public:
  explicit SummarySheet(XlsxBook& book);

  // Writes the whole sheet. Call it once, after plan.finish().
  void write(const WorkbookCounts& counts, const PlanSheet& plan);

 private:
  struct Section;
  struct Row;
  struct Formats {
    XlsxFormat title, period, heading, head, head_right, name, count, unassigned, note;
  };

  void write_title(const WorkbookCounts& counts);
  void write_figures(const WorkbookCounts& counts);
  void write_section(const Section& section, const Tally& tally);
  void write_progress(const PlanSheet& plan);
  void write_notes();

  // Begins a new printed page if the next `rows` rows do not fit on this one.
  void keep_together(std::uint32_t rows);
  void write_heading(std::string_view text);
  void write_heads(const std::vector<std::string>& heads);
  void write_row(const Row& row);
  void insert_chart(const Section& section, std::uint32_t first, const std::vector<TallyRow>& rows,
                    std::size_t all);
  static void color_slices(XlsxChart& chart, const std::vector<TallyRow>& rows, std::size_t all);

  XlsxSheet sheet_;
  Formats formats_;
  XlsxShares shares_;
  std::uint32_t row_ = 0;   // the next free row
  std::uint32_t page_ = 0;  // the first row of the printed page
  std::vector<std::uint32_t> breaks_;
};

}  // namespace uprex
