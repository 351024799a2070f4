// A store as its users see it: review by review, the documents of each joined.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "core/app/record_filter.hpp"
#include "core/review/join.hpp"
#include "core/store/store.hpp"

namespace uprex {

// What to give back; empty or 0 does not filter.
struct RecordFilter {
  std::string state = {};  // under review, alpha-3
  int session = 0;
  int cycle = 0;
  std::optional<Response> response = {};  // in force
  std::string from = {};                  // recommending State, alpha-3
  LabelFilter labels = {};                // proposed

  // `response`, `from` and `labels` choose among recommendations.
  bool chooses_records() const { return response || !from.empty() || labels.is_narrow(); }
  bool is_narrow() const {
    return chooses_records() || !state.empty() || session != 0 || cycle != 0;
  }
};

// Whether the recommendation is one that `response`, `from` and `labels` choose.
bool chooses(const RecordFilter& filter, const Recommendation& record);

// Calls with one document at a time, as the join of its review left it: reviews by session, State
// and report, in each the documents as they speak; last the documents that speak of several
// reviews, each once. Where the filter chooses among recommendations, position records and pledges
// are left out, and documents without a match too. What comes does not depend on the order in
// which documents were stored.
void for_each_document(Store& store, const RecordFilter& filter,
                       const std::function<void(Extraction&&)>& visit);

// The document with this symbol, or, for an id ("A/HRC/43/15#121.1"), the document with that
// record alone; an item's id finds its parts too. Case does not count. Empty where there is none.
std::optional<Extraction> find_joined(Store& store, const std::string& id_or_symbol);

}  // namespace uprex
