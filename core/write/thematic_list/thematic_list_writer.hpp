// SPDX-License-Identifier: GPL-3.0-or-later
// The format `thematic-list`: a Word document like the thematic lists of OHCHR. The extractor
// thematic_list can read it back.
//
// Each document with recommendations has a table that begins on a new page, with one row for each
// recommendation. thematic_list_rows.hpp says how rows are sorted and when parts share one. Rows
// that name a theme stand above the recommendations of that theme. The columns are those of the
// lists of the fourth cycle, or for cycles 1 to 3 those of the third.
//
// Themes are those that a list printed, or else the proposed issues. A proposed label is marked in
// its entry and explained in the page head, so that neither people nor the extractor take it for a
// printed one. The source of a position is the last document that gave the position in force.
// Pledges and position records are left out.
#pragma once

#include <utility>

#include "core/write/docx/docx_writer.hpp"
#include "core/write/writer.hpp"

namespace uprex {

class ThematicListWriter : public Writer {
 public:
  ThematicListWriter(std::ostream& out, ReadsBack reads_back)
      : out_(out), reads_back_(std::move(reads_back)) {}

  void write(const Extraction& extraction) override;
  void finish() override;
  LeftOut left_out() const override { return left_out_; }

 private:
  void begin_section(const Extraction& extraction);

  std::ostream& out_;
  ReadsBack reads_back_;
  Docx docx_{"Thematic list of recommendations"};
  bool empty_ = true;
  LeftOut left_out_;
};

}  // namespace uprex
