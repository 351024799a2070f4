// A review's recommendations as OHCHR's thematic list prints them: a Word table with a row per
// recommendation under rows that name a theme, the supported ones first, then those partly
// supported, noted and without an answer. Columns are those of the fourth cycle's lists, up to the
// third cycle those of the third's. The extractor thematic_list reads it back.
//
// Themes are those that a list printed; where none did, the issues that core/label proposes. What
// is proposed is marked in its entry and explained in the page head, so that neither people nor the
// extractor take it for printed.
// Recommendations without any stand first, under no theme: what stands below a theme belongs to it.
// Parts of an item stand in one row where they are answered and labelled alike, else in rows of
// their own, "121.2/a". The source of a position is the document that gave the one in force last.
// Every document with recommendations is a section on new pages. Pledges and position records have
// no place.
#pragma once

#include "core/write/docx/docx_writer.hpp"
#include "core/write/writer.hpp"

namespace uprex {

class ThematicListWriter : public Writer {
 public:
  explicit ThematicListWriter(std::ostream& out) : out_(out) {}

  void write(const Extraction& extraction) override;
  void finish() override;
  LeftOut left_out() const override { return left_out_; }

 private:
  void begin_section(const Extraction& extraction);

  std::ostream& out_;
  Docx docx_{"Thematic list of recommendations"};
  bool empty_ = true;
  LeftOut left_out_;
};

}  // namespace uprex
