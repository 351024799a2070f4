// Rows -> model structs. Runs inside the caller's transaction.
#pragma once

#include <unordered_map>

#include "core/store/database.hpp"
#include "core/store/store.hpp"

namespace uprex {

class StoreReader {
 public:
  // The database must outlive the reader.
  StoreReader(Database& database, const StoreFilter& filter);

  // Row numbers of the documents that the filter lets through, in the order of their first being
  // put.
  std::vector<long long> documents();

  std::optional<long long> document(const std::string& symbol);

  // The document with the recommendations that the filter lets through.
  Extraction read(long long doc);

 private:
  using Rows = std::unordered_map<long long, Recommendation*>;

  void read_document(long long doc, DocumentRecord& record);
  void read_recommendations(long long doc, Extraction& extraction);
  void read_details(long long doc, const Rows& rows);
  void read_pledges(long long doc, Extraction& extraction);

  StoreFilter filter_;
  Query documents_, find_, document_, counts_, checks_, diagnostics_;
  Query recommendations_, states_, positions_, notes_, reasons_, pledges_;
};

}  // namespace uprex
