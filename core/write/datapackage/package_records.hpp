// The tables of a data package that hold recommendations and what belongs to each. Shared by the
// files of the data package only.
#pragma once

#include <array>
#include <string_view>

#include "core/model/record.hpp"
#include "core/write/datapackage/package_table.hpp"

namespace uprex::package {

class RecordTables {
 public:
  RecordTables();

  // `document` is the symbol of the document that the record is one of.
  void add(std::string_view document, const Recommendation& record);

  // In the order in which the package lists them.
  std::array<Content*, 8> contents();

 private:
  Content recommendations_, recommending_states_, printed_states_, positions_, notes_,
      printed_labels_, labels_, review_reasons_;
};

}  // namespace uprex::package
