// The tables of a data package that describe documents: documents, counts, checks, diagnostics,
// reviews, totals. Shared by the files of the data package only.
#pragma once

#include <array>

#include "core/model/record.hpp"
#include "core/write/datapackage/package_table.hpp"

namespace uprex::package {

class DocumentTables {
 public:
  DocumentTables();

  void add(const DocumentRecord& document);

  // In the order in which the package lists them.
  std::array<Content*, 6> contents();

 private:
  Content documents_, counts_, checks_, diagnostics_, reviews_, totals_;
};

}  // namespace uprex::package
