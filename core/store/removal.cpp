// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/removal.hpp"

#include <string>

#include "core/model/fields.hpp"
#include "core/store/record_tables.hpp"

namespace uprex {
namespace {

// Tables whose columns are not fields (schema.cpp).
constexpr const char* kOfRecommendations[] = {"states", "reasons", "printed_labels", "labels"};
constexpr const char* kOfPositionRecords[] = {"position_reasons"};
constexpr const char* kOfDocuments[] = {"counts", "review_documents"};

std::string of_document(const std::string& table) {
  return "DELETE FROM " + table + " WHERE doc = :doc";
}

template <class Owner>
std::string of_owner(const std::string& table) {
  const std::string key(kRow<Owner>.key), owners(kRow<Owner>.table);
  return "DELETE FROM " + table + " WHERE " + key + " IN (SELECT r." + key + " FROM " + owners +
         " r WHERE r.doc = :doc)";
}

}  // namespace

// What belongs to a row goes before it.
DocumentRemoval::DocumentRemoval(Database& database) {
  const auto add = [&](const std::string& sql) { deletions_.emplace_back(database, sql); };
  const auto add_parts_of = [&]<class Owner>(const Owner&) {
    for_each_part_list<Tables::store, Owner>(
        [&](std::string_view table, const auto&) { add(of_owner<Owner>(std::string(table))); });
  };
  for (const char* table : kOfRecommendations) add(of_owner<Recommendation>(table));
  for (const char* table : kOfPositionRecords) add(of_owner<PositionRecord>(table));
  for (const char* table : kOfDocuments) add(of_document(table));
  add_parts_of(Recommendation{});
  add_parts_of(PositionRecord{});
  add_parts_of(Pledge{});
  add_parts_of(DocumentRecord{});
  for (const RowName row :
       {kRow<Recommendation>, kRow<PositionRecord>, kRow<Pledge>, kRow<DocumentRecord>})
    add(of_document(std::string(row.table)));
}

void DocumentRemoval::run(long long doc) {
  for (Query& deletion : deletions_) deletion.run({doc});
}

}  // namespace uprex
