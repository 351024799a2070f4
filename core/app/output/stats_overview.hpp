// SPDX-License-Identifier: GPL-3.0-or-later
// The overview of a store: counts of documents, recommendations, pledges, and of records that are
// flagged for review.
//
// Tables by issue, State and so on are in stats_tables.hpp.
#pragma once

#include <map>
#include <ostream>
#include <string>

#include "core/model/record.hpp"

namespace uprex {

struct StatsOverview {
  int documents = 0, recommendations = 0, positions = 0, pledges = 0, flagged = 0;
  int failed_checks = 0;
  std::map<std::string, int> by_response, by_reason;

  // Adds one document to the counts.
  void count(const Extraction& extraction);
};

void print_text(std::ostream& out, const StatsOverview& overview);
void print_csv(std::ostream& out, const StatsOverview& overview);   // figure, name, count
void print_json(std::ostream& out, const StatsOverview& overview);  // one object

}  // namespace uprex
