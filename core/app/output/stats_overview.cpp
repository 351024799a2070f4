// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/output/stats_overview.hpp"

#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/model/names.hpp"

namespace uprex {
namespace {

using Counts = std::map<std::string, int>;

void print_counts(std::ostream& out, const Counts& counts, int total) {
  for (const auto& [name, count] : counts)
    fmt::print(out, "  {:<24}{:>8}  {:>5.1f}%\n", name, count, 100.0 * count / std::max(total, 1));
}

}  // namespace

void StatsOverview::count(const Extraction& extraction) {
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

void print_text(std::ostream& out, const StatsOverview& overview) {
  const auto line = [&](const char* name, int count) {
    fmt::print(out, "{:<26}{:>8}\n", name, count);
  };
  line("documents", overview.documents);
  line("recommendations", overview.recommendations);
  print_counts(out, overview.by_response, overview.recommendations);
  fmt::print(out, "{:<26}{:>8}  {:>5.1f}%\n", "flagged for review", overview.flagged,
             100.0 * overview.flagged / std::max(overview.recommendations, 1));
  print_counts(out, overview.by_reason, overview.recommendations);
  line("positions", overview.positions);
  line("pledges", overview.pledges);
  line("failed checks", overview.failed_checks);
}

void print_csv(std::ostream& out, const StatsOverview& overview) {
  const auto lines = [&](const char* figure, const Counts& counts) {
    for (const auto& [name, count] : counts) fmt::print(out, "{},{},{}\n", figure, name, count);
  };
  out << "figure,name,count\n";
  lines("documents", {{"", overview.documents}});
  lines("recommendations", {{"", overview.recommendations}});
  lines("response", overview.by_response);
  lines("flagged", {{"", overview.flagged}});
  lines("reason", overview.by_reason);
  lines("positions", {{"", overview.positions}});
  lines("pledges", {{"", overview.pledges}});
  lines("failed_checks", {{"", overview.failed_checks}});
}

void print_json(std::ostream& out, const StatsOverview& overview) {
  const nlohmann::ordered_json json{
      {"documents", overview.documents}, {"recommendations", overview.recommendations},
      {"positions", overview.positions}, {"pledges", overview.pledges},
      {"flagged", overview.flagged},     {"by_response", overview.by_response},
      {"by_reason", overview.by_reason}, {"failed_checks", overview.failed_checks}};
  out << json.dump() << '\n';
}

}  // namespace uprex
