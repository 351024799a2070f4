// SPDX-License-Identifier: GPL-3.0-or-later
// Prints tables of counted recommendations: as text for the terminal, as CSV, or as JSON.
//
// The counting is done by core/write/tally.
#pragma once

#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "core/write/tally.hpp"

namespace uprex {

// The names that --by takes: "issue", "from", "region".
std::string_view to_string(TallyBy by);
std::optional<TallyBy> tally_by_from(std::string_view name);
std::vector<std::string> tally_by_names();

// The counts of one cycle, or of all cycles together.
struct StatsColumn {
  int cycle = 0;  // 0 means all
  Tally tally;
};

// The tables to print. With one column, a table shows counts and responses. With two columns, it
// shows the change from the first to the second.
struct StatsTables {
  std::vector<TallyBy> by;
  std::vector<StatsColumn> columns;
  std::size_t top = 0;  // the most rows of a table; 0 means all
  bool colour = false;  // column heads are bold
};

// A row with its counts in each column.
struct StatsRow {
  std::string key, name;
  std::vector<TallyRow> counts;
};

struct StatsTable {
  std::vector<StatsRow> rows;
  std::size_t left_out = 0;  // how many rows `top` removed
};

// Returns the rows of a table in the order in which they are printed:
//   - Responses and cycles keep their order.
//   - So do actions and SDGs, unless `top` is set.
//   - All other rows come by their counts in all columns together, the largest first.
// With `top`, empty rows are left out, except those of responses and cycles.
StatsTable table_of(const StatsTables& tables, TallyBy by);

// Lines have at most 80 columns.
void print_text(std::ostream& out, const StatsTables& tables);

// One line for each row and column: by, key, name, cycle (empty for all), count, and each response.
void print_csv(std::ostream& out, const StatsTables& tables);

// One JSON object.
void print_json(std::ostream& out, const StatsTables& tables);

}  // namespace uprex
