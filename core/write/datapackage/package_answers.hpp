// The tables of a data package that hold what a State says outside of recommendations: answers that
// stand in other documents, and pledges. Shared by the files of the data package only.
#pragma once

#include <array>

#include "core/model/record.hpp"
#include "core/write/datapackage/package_table.hpp"

namespace uprex::package {

class AnswerTables {
 public:
  AnswerTables();

  void add(const Extraction& extraction);

  // In the order in which the package lists them.
  std::array<Content*, 3> contents();

 private:
  Content answers_, answer_reasons_, pledges_;
};

}  // namespace uprex::package
