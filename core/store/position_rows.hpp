// SPDX-License-Identifier: GPL-3.0-or-later
// Position records -> rows, and back. Runs inside the caller's transaction.
#pragma once

#include <vector>

#include "core/model/record.hpp"
#include "core/store/database.hpp"
#include "core/store/part_rows.hpp"

namespace uprex {

class PositionWriter {
 public:
  // The database must outlive the writer.
  explicit PositionWriter(Database& database);

  void put(long long doc, const PositionRecord& record);

 private:
  Query record_, reason_, last_row_;
  PartWriter<PositionRecord> parts_;
};

class PositionReader {
 public:
  // The database must outlive the reader.
  PositionReader(Database& database, const StoreColumns& there);

  // Those of the document, in the order in which they were put.
  std::vector<PositionRecord> read(long long doc);

 private:
  Query records_, reasons_;
  PartReader<PositionRecord> parts_;
};

}  // namespace uprex
