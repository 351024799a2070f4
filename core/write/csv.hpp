// CSV for spreadsheets: a header line, then one row per recommendation. UTF-8 without byte order
// mark, quoting as in RFC 4180, lines end in a line feed. Documents, position records and pledges
// have no rows; left_out() counts the latter two. `comment` is the one of the last position that
// has one; several values in a cell are separated by "|".
//
// A cell that a spreadsheet would run as a formula (it starts with = + - @ or a tab) gets an
// apostrophe in front: the text comes out of documents that anyone may have made. Readers who need
// the exact bytes take JSON Lines.
#pragma once

#include "core/write/writer.hpp"

namespace uprex {

class CsvWriter : public Writer {
 public:
  explicit CsvWriter(std::ostream& out) : out_(out) {}

  void write(const Extraction& extraction) override;
  void finish() override;
  LeftOut left_out() const override { return left_out_; }

 private:
  void write_header();

  std::ostream& out_;
  bool header_written_ = false;
  LeftOut left_out_;
};

}  // namespace uprex
