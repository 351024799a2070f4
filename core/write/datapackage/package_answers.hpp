// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a data package that hold what a State says outside of recommendations: answers that
// stand in other documents, and pledges. Shared by the files of the data package only.
#pragma once

#include <vector>

#include "core/model/record.hpp"
#include "core/write/datapackage/package_rows.hpp"

namespace uprex::package {

class AnswerTables {
 public:
  AnswerTables();

  // Adds the States that are named to `states`.
  void add(const Extraction& extraction, States& states);

  // In the order in which the package lists them.
  void append_to(std::vector<Content*>& all);

 private:
  Content answers_, answer_reasons_, pledges_;
  PartTables<PositionRecord> answer_parts_;
  PartTables<Pledge> pledge_parts_;
};

}  // namespace uprex::package
