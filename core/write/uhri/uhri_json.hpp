// SPDX-License-Identifier: GPL-3.0-or-later
// The format `uhri-json`: a JSON array like the bulk export of the Universal Human Rights Index.
// Each recommendation is an object on a line of its own.
//
// Keys have a fixed order, so the same records give the same bytes. Bytes that are not UTF-8 become
// U+FFFD. Identifiers and dates are null, because only the Index knows them. An unknown list is
// empty. Position records and pledges are left out.
#pragma once

#include "core/write/writer.hpp"

namespace uprex {

class UhriJsonWriter : public Writer {
 public:
  explicit UhriJsonWriter(std::ostream& out) : out_(out) {}

  void write(const Extraction& extraction) override;
  void finish() override;
  LeftOut left_out() const override { return left_out_; }

 private:
  std::ostream& out_;
  bool begun_ = false;
  LeftOut left_out_;
};

}  // namespace uprex
