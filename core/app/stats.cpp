#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>

#include "core/app/command.hpp"
#include "core/app/output.hpp"
#include "core/app/reviews.hpp"
#include "core/model/names.hpp"
#include "core/store/store.hpp"

namespace uprex {
namespace {

struct StoreStats {
  int documents = 0, recommendations = 0, positions = 0, pledges = 0, flagged = 0;
  int failed_checks = 0;
  std::map<std::string, int> by_response, by_reason;

  void count(const Extraction& extraction) {
    ++documents;
    positions += static_cast<int>(extraction.positions.size());
    pledges += static_cast<int>(extraction.pledges.size());
    failed_checks += static_cast<int>(
        std::ranges::count(extraction.document.checks, CheckStatus::failed, &Check::status));
    for (const Recommendation& r : extraction.recommendations) {
      ++recommendations;
      flagged += !r.review.empty();
      ++by_response[std::string(to_string(r.response))];
      for (const Reason reason : r.review) ++by_reason[std::string(to_string(reason))];
    }
  }
};

struct Options {
  std::filesystem::path store;
  bool json = false;
};

void print_json(std::ostream& out, const StoreStats& stats) {
  const nlohmann::ordered_json json{
      {"documents", stats.documents}, {"recommendations", stats.recommendations},
      {"positions", stats.positions}, {"pledges", stats.pledges},
      {"flagged", stats.flagged},     {"by_response", stats.by_response},
      {"by_reason", stats.by_reason}, {"failed_checks", stats.failed_checks}};
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
  fmt::print(out, "{:<26}{:>8}\n", "positions", stats.positions);
  fmt::print(out, "{:<26}{:>8}\n", "pledges", stats.pledges);
  fmt::print(out, "{:<26}{:>8}\n", "failed checks", stats.failed_checks);
}

int run(const Options& options) {
  Output output{{}};
  Store store(options.store, Store::Mode::read);
  StoreStats stats;
  for_each_document(store, {}, [&](Extraction&& extraction) { stats.count(extraction); });
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
