#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <set>

#include "core/app/commands/command.hpp"
#include "core/app/joined_reviews.hpp"
#include "core/app/output/output.hpp"
#include "core/app/output/stats_overview.hpp"
#include "core/app/output/stats_tables.hpp"
#include "core/store/store.hpp"
#include "core/write/values.hpp"

namespace uprex {
namespace {

constexpr int kMostRows = 100'000;

struct StatsOptions {
  std::filesystem::path store;
  std::filesystem::path out;
  RecordFilter filter;
  std::vector<std::string> by;
  std::vector<int> compare;  // cycles, none or two
  int top = 0;
  bool json = false, csv = false;
};

template <class What>
void print(std::ostream& out, const StatsOptions& options, const What& what) {
  if (options.json)
    print_json(out, what);
  else if (options.csv)
    print_csv(out, what);
  else
    print_text(out, what);
}

// https://no-color.org: any non-empty value.
bool in_colour(const StatsOptions& options) {
  const char* no_color = std::getenv("NO_COLOR");
  return options.out.empty() && ::isatty(STDOUT_FILENO) == 1 && !(no_color && *no_color);
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

// What is missing is not counted as none: a cycle has to be there to be compared.
void require_cycles(const std::set<int>& at_hand, const StatsOptions& options) {
  for (const int cycle : options.compare) {
    if (at_hand.contains(cycle)) continue;
    throw Error(fmt::format("the store has no recommendations of cycle {} of {}", cycle,
                            state_name(options.filter.state)),
                at_hand.empty()
                    ? "`uprex stats --by state` shows the States that it has"
                    : fmt::format("of that State it has cycle {}", fmt::join(at_hand, ", ")));
  }
}

void count_cycles(const StatsOptions& options, Store& store, StatsTables& tables) {
  std::set<int> at_hand;
  for_each_document(store, {.state = options.filter.state}, [&](Extraction&& extraction) {
    for (const Recommendation& record : extraction.recommendations) {
      at_hand.insert(record.cycle);
      for (StatsColumn& column : tables.columns)
        if (column.cycle == record.cycle && chooses(options.filter, record))
          column.tally.add(record);
    }
  });
  require_cycles(at_hand, options);
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

void refuse_what_cannot_be_meant(const StatsOptions& options) {
  const auto& cycles = options.compare;
  if (options.top != 0 && options.by.empty() && cycles.empty())
    throw Error("--top shortens tables, and none is asked for",
                "name them with --by, as in --by issue --top 10");
  if (cycles.empty()) return;
  if (options.filter.state.empty())
    throw Error("--compare compares two cycles of one State", "name the State: --state KEN");
  if (options.filter.session != 0)
    throw Error("--compare takes whole cycles, and --session one session of them",
                "leave out --session");
  if (cycles.front() == cycles.back())
    throw Error("--compare needs two different cycles", "as in --compare 2 3");
}

int run_stats(const StatsOptions& options) {
  refuse_what_cannot_be_meant(options);
  refuse_output_onto(options.out, store_files(options.store));
  Store store(options.store, Store::Mode::read);
  Output output(options.out);
  const bool wants_tables = !options.by.empty() || !options.compare.empty();
  const bool any = wants_tables ? run_tables(options, store, output.stream())
                                : run_overview(options, store, output.stream());
  output.commit();
  if (!any && (options.filter.is_narrow() || wants_tables)) print_error("no record matches");
  return 0;
}

}  // namespace

void add_stats(CLI::App& app, Action& action) {
  auto* command = app.add_subcommand("stats", "What a store holds, counted and compared");
  const auto options = std::make_shared<StatsOptions>();
  add_store_option(*command, options->store);
  add_out_option(*command, options->out);
  command
      ->add_option("--by", options->by,
                   "Tables of recommendations by these, several joined with commas")
      ->delimiter(',')
      ->transform(one_of("table", tally_by_names()))
      ->type_name("NAME,...");
  auto* compare = command
                      ->add_option("--compare", options->compare,
                                   "The change from one cycle of a State to another: --compare 2 3")
                      ->expected(2)
                      ->check(whole_number(99))
                      ->type_name("CYCLE CYCLE");
  command->add_option("--top", options->top, "No more rows of a table than this")
      ->check(whole_number(kMostRows))
      ->type_name("NUMBER");
  add_record_options(*command, options->filter);
  compare->excludes(command->get_option("--cycle"));
  auto* json = command->add_flag("--json", options->json, "As one JSON object");
  command->add_flag("--csv", options->csv, "As CSV")->excludes(json);
  command->footer(
      "Counts every recommendation once in every row that it belongs to. \"partly\" is partially "
      "supported;\nissues, actions, goals and groups are proposals, unless a thematic list prints "
      "them.\n\n"
      "Examples:\n"
      "  uprex stats --store upr.db\n"
      "  uprex stats --store upr.db --by issue,sdg --state SVN --top 10\n"
      "  uprex stats --store upr.db --by from --issue \"Death penalty\" --csv\n"
      "  uprex stats --store upr.db --state SVN --compare 2 3 --by issue");
  command->callback(
      [options, &action] { action = [options](const Registry&) { return run_stats(*options); }; });
}

}  // namespace uprex
