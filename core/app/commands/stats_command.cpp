// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <memory>
#include <set>
#include <string>

#include "core/app/commands/label_options.hpp"
#include "core/app/commands/shared_options.hpp"
#include "core/app/joined_reviews.hpp"
#include "core/app/output/messages.hpp"
#include "core/app/output/output.hpp"
#include "core/app/output/stats_overview.hpp"
#include "core/app/output/stats_tables.hpp"
#include "core/store/store.hpp"
#include "core/write/values.hpp"

namespace uprex {
namespace {

constexpr int kMaxRows = 100'000;

struct StatsOptions {
  std::filesystem::path store;
  std::filesystem::path out;
  RecordFilter filter;
  std::vector<std::string> by;
  std::vector<int> compare;  // cycles, none or two
  int top = 0;
  bool json = false, csv = false;
};

template <class Figures>
void print(std::ostream& out, const StatsOptions& options, const Figures& figures) {
  if (options.json)
    print_json(out, figures);
  else if (options.csv)
    print_csv(out, figures);
  else
    print_text(out, figures);
}

bool in_colour(const StatsOptions& options) {
  return options.out.empty() && ::isatty(STDOUT_FILENO) == 1 && colour_is_allowed();
}

StatsTables tables_of(const StatsOptions& options) {
  StatsTables tables;
  for (const std::string& name : options.by)
    if (const auto by = tally_by_from(name);
        by && std::ranges::find(tables.by, *by) == tables.by.end())
      tables.by.push_back(*by);
  if (tables.by.empty()) tables.by.push_back(TallyBy::response);
  if (options.compare.empty()) tables.columns.emplace_back();
  for (const int cycle : options.compare) tables.columns.push_back({cycle, {}});
  tables.top = static_cast<std::size_t>(options.top);
  return tables;
}

// A cycle that is not in the store must not count as a cycle without recommendations.
void require_cycles(const std::set<int>& stored, const StatsOptions& options) {
  for (const int cycle : options.compare) {
    if (stored.contains(cycle)) continue;
    throw Error(fmt::format("the store has no recommendations to {1} from cycle {0}", cycle,
                            state_name(options.filter.state)),
                stored.empty() ? "`uprex stats --by state` lists the States in the store"
                               : fmt::format("the store has these cycles of the State: {}",
                                             fmt::join(stored, ", ")));
  }
}

void count_cycles(const StatsOptions& options, Store& store, StatsTables& tables) {
  std::set<int> stored_cycles;
  for_each_document(store, {.state = options.filter.state}, [&](Extraction&& extraction) {
    for (const Recommendation& record : extraction.recommendations) {
      stored_cycles.insert(record.cycle);
      for (StatsColumn& column : tables.columns)
        if (column.cycle == record.cycle && matches(options.filter, record))
          column.tally.add(record);
    }
  });
  require_cycles(stored_cycles, options);
}

bool run_tables(const StatsOptions& options, Store& store, std::ostream& out) {
  StatsTables tables = tables_of(options);
  tables.colour = in_colour(options);
  if (!options.compare.empty())
    count_cycles(options, store, tables);
  else
    for_each_document(store, options.filter, [&](Extraction&& extraction) {
      for (const Recommendation& record : extraction.recommendations)
        tables.columns.front().tally.add(record);
    });
  print(out, options, tables);
  return std::ranges::any_of(tables.columns,
                             [](const StatsColumn& column) { return column.tally.all() > 0; });
}

bool run_overview(const StatsOptions& options, Store& store, std::ostream& out) {
  StatsOverview overview;
  for_each_document(store, options.filter,
                    [&](Extraction&& extraction) { overview.count(extraction); });
  print(out, options, overview);
  return overview.documents > 0;
}

void validate_options(const StatsOptions& options) {
  const auto& cycles = options.compare;
  if (options.top != 0 && options.by.empty() && cycles.empty())
    throw Error("--top needs a table to shorten", "choose a table, as in --by issue --top 10");
  if (cycles.empty()) return;
  if (options.filter.state.empty())
    throw Error("--compare needs a State", "name it, as in --state KEN");
  if (options.filter.session != 0)
    throw Error("--compare and --session cannot be used together", "leave out --session");
  if (cycles.front() == cycles.back())
    throw Error("--compare needs two different cycles", "name them, as in --compare 2 3");
}

int run_stats(const StatsOptions& options) {
  validate_options(options);
  refuse_output_onto(options.out, store_files(options.store));
  Store store(options.store, Store::Mode::read);
  Output output(options.out);
  const bool wants_tables = !options.by.empty() || !options.compare.empty();
  const bool any = wants_tables ? run_tables(options, store, output.stream())
                                : run_overview(options, store, output.stream());
  output.commit();
  if (!any) print_error(nothing_found(options.filter));
  return 0;
}

}  // namespace

void add_stats(CLI::App& app, Action& action) {
  auto* command = app.add_subcommand("stats", "Count and compare the recommendations of a store.");
  const auto options = std::make_shared<StatsOptions>();
  add_store_option(*command, options->store);
  add_out_option(*command, options->out);
  command
      ->add_option(
          "--by", options->by,
          "Print a table for each name: response, issue, action, sdg, group, from (recommending "
          "State), region, state (under review), cycle. Separate several by commas.")
      ->delimiter(',')
      ->transform(one_of("table", tally_by_names()))
      ->type_name("NAME,...");
  auto* compare = command
                      ->add_option("--compare", options->compare,
                                   "Show the change from one cycle of a State to another, as in "
                                   "--compare 2 3. Needs --state. Cannot be used with --cycle.")
                      ->expected(2)
                      ->check(whole_number(kMaxCycle))
                      ->type_name("FROM TO");
  command
      ->add_option("--top", options->top, "Print only this many rows of each table, the largest.")
      ->check(whole_number(kMaxRows))
      ->type_name("NUMBER");
  add_record_options(*command, options->filter);
  compare->excludes(command->get_option("--cycle"));
  auto* json = command->add_flag("--json", options->json, "Print one JSON object.");
  command->add_flag("--csv", options->csv, "Print CSV.")->excludes(json);
  command->footer(
      std::string(kLabelFilterRule) +
      "\n\n"
      "Without --by and --compare, prints an overview of the store.\n"
      "\n"
      "A recommendation that belongs to several rows counts in each of them. So the rows of a "
      "table may add up to more than all recommendations. The column \"partly\" counts those "
      "that the State partially supported. Issues and actions are proposals. SDGs and groups come "
      "from a thematic list if there is one. Otherwise they are proposals.\n"
      "\n"
      "Examples:\n"
      "  uprex stats --store upr.db\n"
      "  uprex stats --store upr.db --by issue,sdg --state SVN --top 10\n"
      "  uprex stats --store upr.db --by from --issue \"Death penalty\" --csv\n"
      "  uprex stats --store upr.db --state SVN --compare 2 3 --by issue");
  command->callback(
      [options, &action] { action = [options](const Registry&) { return run_stats(*options); }; });
}

}  // namespace uprex
