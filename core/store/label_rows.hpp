// SPDX-License-Identifier: GPL-3.0-or-later
// Proposed labels -> rows, and back. Runs inside the caller's transaction.
#pragma once

#include <functional>

#include "core/model/labels.hpp"
#include "core/store/database.hpp"

namespace uprex {

class LabelWriter {
 public:
  // The database must outlive the writer.
  explicit LabelWriter(Database& database);

  // Those of the recommendation in this row.
  void put(long long rec, const Labels& labels);

 private:
  Query label_;
};

class LabelReader {
 public:
  // The database must outlive the reader.
  explicit LabelReader(Database& database);

  // Those of a document's recommendations, in the order in which they were put; `labels_of` says
  // where those of a row belong.
  void read(long long doc, const std::function<Labels&(long long rec)>& labels_of);

 private:
  Query labels_;
};

}  // namespace uprex
