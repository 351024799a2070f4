// The tables of a store. Knows nothing of records.
#pragma once

#include "core/store/database.hpp"

namespace uprex {

// Raised when the tables change; a store of another version is refused.
inline constexpr int kStoreVersion = 4;

// Refuses (StoreError) a database that is not a store of this version.
void check_schema(Database& database);

// Makes the tables in an empty database, and checks.
void prepare_schema(Database& database);

}  // namespace uprex
