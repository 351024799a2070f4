// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a store review by review and joins the documents of each review.
//
// The joining itself is done by core/review/join. Nothing here writes to the store.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "core/app/record_filter.hpp"
#include "core/review/join.hpp"
#include "core/store/store.hpp"

namespace uprex {

// Calls `visit` with one document at a time, after the join of its review.
//
// Order: reviews by session, State and report, and the documents of a review as join() orders
// them. A document that belongs to several reviews comes once, at the end. The order in which
// documents were stored makes no difference.
//
// If the filter selects single recommendations, then position records, pledges, and documents
// without a match are left out.
void for_each_document(Store& store, const RecordFilter& filter,
                       const std::function<void(Extraction&&)>& visit);

// Finds a document by its symbol ("A/HRC/43/15"), or one record by its id ("A/HRC/43/15#121.1").
// The id of an item finds all its parts. Case makes no difference. Returns the document with the
// records that were found, or nothing.
std::optional<Extraction> find_joined(Store& store, const std::string& id_or_symbol);

}  // namespace uprex
