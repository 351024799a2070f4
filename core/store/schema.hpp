// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a store, and the number of its format.
#pragma once

#include "core/store/database.hpp"

namespace uprex {

// A store of another version is refused. A new field of a record does not raise it: older stores
// get its column.
inline constexpr int kStoreVersion = 4;

// Refuses (StoreError) a database that is not a store of this version.
void check_schema(Database& database);

// Makes the tables in an empty database, checks, and adds the columns that an older store lacks.
void prepare_schema(Database& database);

}  // namespace uprex
