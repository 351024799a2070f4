#include <fmt/format.h>
#include <fmt/ostream.h>

#include <memory>
#include <nlohmann/json.hpp>

#include "core/app/command.hpp"
#include "core/app/output.hpp"
#include "core/store/store.hpp"

namespace uprex {
namespace {

struct Options {
  std::filesystem::path store;
  bool json = false;
};

void print_json(std::ostream& out, const StoreStats& stats) {
  const nlohmann::ordered_json json{{"documents", stats.documents},
                                    {"recommendations", stats.recommendations},
                                    {"pledges", stats.pledges},
                                    {"flagged", stats.flagged},
                                    {"by_response", stats.by_response},
                                    {"by_reason", stats.by_reason},
                                    {"failed_checks", stats.failed_checks}};
  out << json.dump() << '\n';
}

void print_counts(std::ostream& out, const std::map<std::string, int>& counts, int total) {
  for (const auto& [name, count] : counts)
    fmt::print(out, "  {:<24}{:>8}  {:>5.1f}%\n", name, count, 100.0 * count / std::max(total, 1));
}

void print_table(std::ostream& out, const StoreStats& stats) {
  fmt::print(out, "{:<26}{:>8}\n", "documents", stats.documents);
  fmt::print(out, "{:<26}{:>8}\n", "recommendations", stats.recommendations);
  print_counts(out, stats.by_response, stats.recommendations);
  fmt::print(out, "{:<26}{:>8}  {:>5.1f}%\n", "flagged for review", stats.flagged,
             100.0 * stats.flagged / std::max(stats.recommendations, 1));
  print_counts(out, stats.by_reason, stats.recommendations);
  fmt::print(out, "{:<26}{:>8}\n", "pledges", stats.pledges);
  fmt::print(out, "{:<26}{:>8}\n", "failed checks", stats.failed_checks);
}

int run(const Options& options) {
  Output output{{}};
  const StoreStats stats = Store(options.store, Store::Mode::read).stats();
  options.json ? print_json(output.stream(), stats) : print_table(output.stream(), stats);
  output.commit();
  return 0;
}

}  // namespace

void add_stats(CLI::App& app, Action& action) {
  auto* command = app.add_subcommand("stats", "What a store holds, counted");
  const auto options = std::make_shared<Options>();
  add_store_option(*command, options->store);
  command->add_flag("--json", options->json, "As one JSON object");
  command->footer(
      "Example:\n"
      "  uprex stats --store upr.db --json");
  command->callback(
      [options, &action] { action = [options](const Registry&) { return run(*options); }; });
}

}  // namespace uprex
