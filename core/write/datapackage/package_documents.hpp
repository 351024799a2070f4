// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a data package that describe documents: documents, their counts, and the lists that
// a document has. Shared by the files of the data package only.
#pragma once

#include <vector>

#include "core/model/record.hpp"
#include "core/write/datapackage/package_rows.hpp"

namespace uprex::package {

class DocumentTables {
 public:
  DocumentTables();

  // Adds the States that are named to `states`.
  void add(const DocumentRecord& document, States& states);

  // In the order in which the package lists them.
  void append_to(std::vector<Content*>& all);

 private:
  Content documents_, counts_;
  PartTables<DocumentRecord> parts_;
};

}  // namespace uprex::package
