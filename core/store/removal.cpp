#include "core/store/removal.hpp"

#include <string>

namespace uprex {
namespace {

constexpr const char* kOfRecommendations[] = {"states",  "positions",      "notes",
                                              "reasons", "printed_labels", "labels"};
constexpr const char* kOfPositionRecords[] = {"position_reasons"};
constexpr const char* kOfDocuments[] = {
    "recommendations", "position_records", "pledges",          "counts", "checks",
    "diagnostics",     "reviews",          "review_documents", "totals", "documents"};

std::string deletion(const std::string& table, const std::string& rows) {
  return "DELETE FROM " + table + " WHERE " + rows;
}

}  // namespace

// What belongs to a row goes before it.
DocumentRemoval::DocumentRemoval(Database& database) {
  for (const char* table : kOfRecommendations)
    deletions_.emplace_back(
        database,
        deletion(table, "rec IN (SELECT r.rec FROM recommendations r WHERE r.doc = :doc)"));
  for (const char* table : kOfPositionRecords)
    deletions_.emplace_back(
        database,
        deletion(table, "pos IN (SELECT p.pos FROM position_records p WHERE p.doc = :doc)"));
  for (const char* table : kOfDocuments)
    deletions_.emplace_back(database, deletion(table, "doc = :doc"));
}

void DocumentRemoval::run(long long doc) {
  for (Query& deletion : deletions_) deletion.run({doc});
}

}  // namespace uprex
