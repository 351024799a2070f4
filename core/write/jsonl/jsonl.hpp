// SPDX-License-Identifier: GPL-3.0-or-later
// JSON Lines: one object a line, UTF-8, as record.schema.json describes. Per document: its
// `document` record, its recommendations, its positions, its pledges. Keys keep one order, so equal
// records are equal bytes.
//
// Coordinates are rounded to a tenth of a point; bytes that are not UTF-8 become U+FFFD; what is
// unknown is null.
#pragma once

#include "core/write/writer.hpp"

namespace uprex {

class JsonLinesWriter : public Writer {
 public:
  explicit JsonLinesWriter(std::ostream& out) : out_(out) {}

  void write(const Extraction& extraction) override;

 private:
  std::ostream& out_;
};

// Labels alone, as a recommendation has them under "labels".
void write_json_line(std::ostream& out, const Labels& labels);

}  // namespace uprex
