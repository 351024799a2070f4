// SPDX-License-Identifier: GPL-3.0-or-later
// The format `upr-info`: CSV as UPR Info's database of recommendations exports it. Source: UPR
// Info's exports and guides of 2014 and 2015.
//
// There is one row for each recommending State, with the regional group and organisations of both
// States. Names of States, issues and categories of action are those of UPR Info. Issues and
// actions are the proposed labels.
//
// Responses follow the rules of UPR Info:
//   - supported is "Accepted";
//   - noted and partially_supported are "Noted";
//   - pending and unclear are "Pending". After the outcome they are "Noted", that is, if the check
//     outcome_complete has passed.
// left_out() counts the recommendations that become "Noted" without being noted.
//
// A pledge is a row from the State to itself with the response "Voluntary Pledge". Pledges that
// only point to another document are left out, and so are position records. An unknown State has
// its printed name and no group. A recommendation without States has one row with an empty State.
//
// "," separates issues and ", " separates organisations. Encoding, quoting and the protection
// against formulas are as in csv_cell.hpp.
#pragma once

#include "core/write/writer.hpp"

namespace uprex {

class UprInfoWriter : public Writer {
 public:
  explicit UprInfoWriter(std::ostream& out);

  void write(const Extraction& extraction) override;
  LeftOut left_out() const override { return left_out_; }

 private:
  std::ostream& out_;
  LeftOut left_out_;
};

}  // namespace uprex
