// Counted recommendations as tables: for people on a terminal, for spreadsheets, for programs. What
// is counted is core/write/tally's.
#pragma once

#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "core/write/tally.hpp"

namespace uprex {

// What the command line calls a way to sort recommendations: "issue", "from", "region".
std::string_view to_string(TallyBy by);
std::optional<TallyBy> tally_by_from(std::string_view name);
std::vector<std::string> tally_by_names();

// Recommendations counted over one cycle, or over all.
struct StatsColumn {
  int cycle = 0;  // 0: all
  Tally tally;
};

// Tables to print. One column: its counts and responses. Two: the change from the first to the
// second.
struct StatsTables {
  std::vector<TallyBy> by;
  std::vector<StatsColumn> columns;
  std::size_t top = 0;  // rows of each table, 0 for all of them
  bool colour = false;  // heads of text stand out
};

// A row of a table with its counts in every column.
struct StatsRow {
  std::string key, name;
  std::vector<TallyRow> counts;
};

struct StatsTable {
  std::vector<StatsRow> rows;
  std::size_t left_out = 0;  // rows beyond `top`
};

// In the order of the first column's table, then the rows that only the second has; of two columns
// the largest counts together first, where the table has no order of its own. With `top` they are
// the largest, empty ones left out; responses and cycles keep their order.
StatsTable table_of(const StatsTables& tables, TallyBy by);

// Lines of at most 80 columns.
void print_text(std::ostream& out, const StatsTables& tables);

// One line a row and column: by, key, name, cycle (empty for all), count, then each response.
void print_csv(std::ostream& out, const StatsTables& tables);

// One object.
void print_json(std::ostream& out, const StatsTables& tables);

}  // namespace uprex
