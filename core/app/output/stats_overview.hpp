// What a store holds, counted: documents, recommendations, what needs a look.
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

  void count(const Extraction& extraction);
};

void print_text(std::ostream& out, const StatsOverview& overview);
void print_csv(std::ostream& out, const StatsOverview& overview);   // figure, name, count
void print_json(std::ostream& out, const StatsOverview& overview);  // one object

}  // namespace uprex
