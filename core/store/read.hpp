// Rows -> model structs. Runs inside the caller's transaction.
#pragma once

#include <functional>
#include <unordered_map>

#include "core/store/database.hpp"
#include "core/store/positions.hpp"
#include "core/store/store.hpp"

namespace uprex {

class StoreReader {
 public:
  // The database must outlive the reader.
  StoreReader(Database& database, const StoreFilter& filter);

  // Row numbers of the documents that the filter lets through, in the order of their first being
  // put.
  std::vector<long long> documents();

  // All documents, in the same order.
  std::vector<StoredDocument> list();

  std::optional<long long> document(const std::string& symbol);

  // The document with the recommendations that the filter lets through.
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

  StoreFilter filter_;
  Query documents_, listed_, find_, document_, counts_, checks_, diagnostics_, reviews_, totals_;
  Query recommendations_, states_, positions_, notes_, labels_, reasons_, pledges_;
  PositionReader position_records_;
};

}  // namespace uprex
