// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a document out of the store with all that belongs to it.
#pragma once

#include <vector>

#include "core/store/database.hpp"

namespace uprex {

// Table by table, which costs a fifth of what ON DELETE CASCADE does: that looks into every table
// for every row. The clauses in the schema serve other programs; tables of theirs are left alone.
class DocumentRemoval {
 public:
  // The database must outlive it.
  explicit DocumentRemoval(Database& database);

  void run(long long doc);

 private:
  std::vector<Query> deletions_;
};

}  // namespace uprex
