#include "core/store/removal.hpp"

#include <string>

namespace uprex {
namespace {

constexpr const char* kForeignKeys =
    "SELECT child.name, key.\"table\", key.\"from\""
    " FROM sqlite_master child JOIN pragma_foreign_key_list(child.name) key"
    " WHERE child.type = 'table' ORDER BY key.\"table\" = 'documents'";

// `column` is the parent's primary key too.
std::string deletion(const std::string& child, const std::string& parent,
                     const std::string& column) {
  const std::string of_document =
      parent == "documents"
          ? "doc = :doc"
          : column + " IN (SELECT " + column + " FROM " + parent + " WHERE doc = :doc)";
  return "DELETE FROM " + child + " WHERE " + of_document;
}

}  // namespace

DocumentRemoval::DocumentRemoval(Database& database) {
  Query keys(database, kForeignKeys, 3);
  for (keys.run(); keys.next();)
    deletions_.emplace_back(database, deletion(keys.text(0), keys.text(1), keys.text(2)));
  deletions_.emplace_back(database, "DELETE FROM documents WHERE doc = :doc");
}

void DocumentRemoval::run(long long doc) {
  for (Query& deletion : deletions_) deletion.run({doc});
}

}  // namespace uprex
