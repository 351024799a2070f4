// SPDX-License-Identifier: GPL-3.0-or-later
// Rows -> model structs. Runs inside the caller's transaction.
#pragma once

#include <unordered_map>

#include "core/store/database.hpp"
#include "core/store/label_rows.hpp"
#include "core/store/part_rows.hpp"
#include "core/store/position_rows.hpp"
#include "core/store/store.hpp"

namespace uprex {

class StoreReader {
 public:
  // The database must outlive the reader.
  StoreReader(Database& database, const StoreColumns& there);

  // All documents, in the order in which they were first put.
  std::vector<StoredDocument> list();

  // Without symbol where there is no such row.
  Extraction read(long long doc);

 private:
  // Records by the numbers of their rows.
  template <class Record>
  using Rows = std::unordered_map<long long, Record*>;

  void read_document(long long doc, DocumentRecord& record);
  template <class Record>
  Rows<Record> read_records(Query& query, long long doc, std::vector<Record>& records);
  void read_recommendations(long long doc, Extraction& extraction);
  void read_pledges(long long doc, Extraction& extraction);

  Query listed_, listed_reviews_, listed_review_documents_;
  Query document_, counts_, review_documents_;
  Query recommendations_, states_, printed_labels_, reasons_, pledges_;
  PartReader<DocumentRecord> document_parts_;
  PartReader<Recommendation> recommendation_parts_;
  PartReader<Pledge> pledge_parts_;
  LabelReader labels_;
  PositionReader position_records_;
};

}  // namespace uprex
