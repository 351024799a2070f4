// The fields of the Universal Human Rights Index's bulk export: one JSON array, an object per
// recommendation on a line of its own. Keys keep one order, so equal records are equal bytes; bytes
// that are not UTF-8 become U+FFFD.
//
// What the Index alone knows (identifiers, dates) is null, what is not known of a list an empty
// list. Position records and pledges are left out.
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
