// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a data package that hold recommendations and what belongs to each. Shared by the
// files of the data package only.
#pragma once

#include <string_view>
#include <vector>

#include "core/model/record.hpp"
#include "core/write/datapackage/package_rows.hpp"

namespace uprex::package {

class RecordTables {
 public:
  RecordTables();

  // `document` is the symbol of the document that the record is one of. Adds the States that are
  // named to `states`.
  void add(std::string_view document, const Recommendation& record, States& states);

  // In the order in which the package lists them.
  void append_to(std::vector<Content*>& all);

 private:
  Content recommendations_, recommending_states_, printed_states_, printed_labels_, labels_,
      review_reasons_;
  PartTables<Recommendation> parts_;
};

}  // namespace uprex::package
