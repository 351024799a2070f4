// CSV as UPR Info's database of recommendations exports it: one row for each recommending State,
// with regional group and organisations of both States, its 54 issues, its categories of action,
// and its names of States. Source: UPR Info's exports and guides of 2014 and 2015.
//
// Its rule for responses: what is supported is "Accepted"; what is noted, or accepted in part where
// the parts are no records of their own, is "Noted". What has no clear answer is "Pending" until
// the Council has adopted the outcome, then "Noted": that is, where all documents of the outcome
// are at hand (the check outcome_complete of core/review); left_out() counts what so becomes Noted.
// Pledges are rows from the State to itself with "Voluntary Pledge"; those that only point to
// another document are left out, and so are position records.
//
// Issues are joined with ",", organisations with ", "; encoding, quoting and formulas as in
// csv.hpp. A printed State that is not known stands as printed, without groups; a recommendation
// without States has one row that is from nobody. Issues and actions are the proposals of
// core/label.
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
