// The tables of a store. Knows nothing of records.
#pragma once

#include "core/store/database.hpp"

namespace uprex {

// Raised when the tables change; a store of another version is refused.
inline constexpr int kStoreVersion = 1;

// Makes the tables in an empty database, and refuses (StoreError) one that is not a store of this
// version.
void prepare_schema(Database& database);

}  // namespace uprex
