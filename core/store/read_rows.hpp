// Rows -> model structs. Runs inside the caller's transaction.
#pragma once

#include <functional>
#include <unordered_map>

#include "core/store/database.hpp"
#include "core/store/label_rows.hpp"
#include "core/store/position_rows.hpp"
#include "core/store/store.hpp"

namespace uprex {

class StoreReader {
 public:
  // The database must outlive the reader.
  explicit StoreReader(Database& database);

  // All documents, in the order in which they were first put.
  std::vector<StoredDocument> list();

  // Without symbol where there is no such row.
  Extraction read(long long doc);

 private:
  using Rows = std::unordered_map<long long, Recommendation*>;

  void read_document(long long doc, DocumentRecord& record);
  void read_details(long long doc, DocumentRecord& record);
  // Of one document, or of all where `doc` is 0; `reviews_of` says where those of a row belong.
  void read_reviews(long long doc,
                    const std::function<std::vector<ReviewReference>&(long long)>& reviews_of);
  void read_recommendations(long long doc, Extraction& extraction);
  void read_recommendation_details(long long doc, const Rows& rows);
  void read_pledges(long long doc, Extraction& extraction);

  Query listed_, document_, counts_, checks_, diagnostics_, reviews_, totals_;
  Query recommendations_, states_, positions_, notes_, printed_labels_, reasons_, pledges_;
  LabelReader labels_;
  PositionReader position_records_;
};

}  // namespace uprex
