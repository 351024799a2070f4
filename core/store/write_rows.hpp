// SPDX-License-Identifier: GPL-3.0-or-later
// Model structs -> rows. Runs inside the caller's transaction.
#pragma once

#include "core/model/hints.hpp"
#include "core/model/record.hpp"
#include "core/store/database.hpp"
#include "core/store/label_rows.hpp"
#include "core/store/part_rows.hpp"
#include "core/store/position_rows.hpp"
#include "core/store/removal.hpp"

namespace uprex {

class StoreWriter {
 public:
  // The database must outlive the writer.
  explicit StoreWriter(Database& database);

  // True where a document was there and has been replaced: of the same symbol, or of the same file.
  bool put(const Extraction& extraction, const Hints& hints);

 private:
  long long put_document(const DocumentRecord& record, bool& replaced);
  // Adds a row of a document; `doc` may be absent where the database is to give a number.
  template <class Record>
  void put_row(Query& query, const Query::Parameter& doc, const Record& record);
  void put_details(long long doc, const DocumentRecord& record);
  void put_recommendation(long long doc, const Recommendation& record);
  void put_recommendation_lists(long long rec, const Recommendation& record);
  void put_pledge(long long doc, const Pledge& record);

  Query find_document_, find_by_file_;
  DocumentRemoval removal_;
  Query last_row_, file_, accepted_, document_, count_, review_document_;
  Query recommendation_, state_, printed_label_, reason_, pledge_;
  PartWriter<DocumentRecord> document_parts_;
  PartWriter<Recommendation> recommendation_parts_;
  PartWriter<Pledge> pledge_parts_;
  LabelWriter labels_;
  PositionWriter positions_;
  std::vector<Query::Parameter> parameters_;
};

}  // namespace uprex
