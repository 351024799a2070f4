// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/app/output/messages.hpp"
#include "core/app/output/stats_tables.hpp"
#include "core/text/utf8.hpp"

namespace uprex {
namespace {

// Widths in columns of the terminal.
constexpr std::size_t kTextWidth = 80, kCount = 8, kMinNameWidth = 24;
constexpr std::size_t kBefore = 9, kChange = 8, kShare = 7;
constexpr std::array<std::size_t, kResponses> kResponseWidths{11, 7, 8, 9, 9};

// The head of the column of names, and the name of the row for recommendations that are in no other
// row.
struct Heads {
  const char* rows;
  const char* none;
};

constexpr std::array<Heads, kTallies> kHeads{{
    {"Response", ""},
    {"Issue", "no issue proposed"},
    {"Action", "no action proposed"},
    {"Goal", "no goal proposed"},
    {"Group", "no group"},
    {"Recommending State", "State unknown"},
    {"Region", "State unknown"},
    {"State under review", "State unknown"},
    {"Cycle", "cycle unknown"},
}};

constexpr std::array<const char*, kResponses> kResponseHeads{"supported", "noted", "partly",
                                                             "pending", "unclear"};

const Heads& heads_of(TallyBy by) { return kHeads[static_cast<std::size_t>(by)]; }

std::size_t width_of(std::string_view text) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size(); ++letters) next_utf8(text, at);
  return letters;
}

// Assumes that every character is one column wide.
std::string cut(std::string_view text, std::size_t width) {
  if (width_of(text) <= width) return std::string(text);
  std::size_t at = 0;
  for (std::size_t letters = 1; letters < width; ++letters) next_utf8(text, at);
  while (at > 0 && text[at - 1] == ' ') --at;
  return std::string(text.substr(0, at)) + "…";
}

double percent(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0.0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

// "71 %". "–" if there are none. "100 %" only if there are all.
std::string share(std::size_t part, std::size_t whole) {
  if (part == 0) return "–";
  const double value = percent(part, whole);
  if (value < 0.5) return "<1 %";
  return value >= 99.5 && part < whole ? ">99 %" : fmt::format("{:.0f} %", value);
}

std::string change(double by) { return by == 0 ? "=" : fmt::format("{:+.0f}", by); }

// "13  Climate action"
std::string name_of(TallyBy by, const StatsRow& row) {
  const bool numbered = by == TallyBy::sdg || by == TallyBy::action;
  return printable(numbered ? fmt::format("{:>2}  {}", row.key, row.name) : row.name);
}

std::string none_of(TallyBy by) { return fmt::format("({})", heads_of(by).none); }

class TextPrinter {
 public:
  TextPrinter(std::ostream& out, const StatsTables& tables) : out_(out), tables_(tables) {}

  void print() {
    for (const TallyBy by : tables_.by) {
      if (by != tables_.by.front()) out_ << '\n';
      const StatsTable table = table_of(tables_, by);
      tables_.columns.size() == 1 ? print_counts(by, table) : print_changes(by, table);
      print_foot(by, table);
    }
  }

 private:
  const Tally& tally(std::size_t column) const { return tables_.columns[column].tally; }

  void head(const std::string& line) {
    fmt::print(out_, "{}{}{}\n", tables_.colour ? "\033[1m" : "", line,
               tables_.colour ? "\033[0m" : "");
  }

  // Makes the column of names as wide as its widest name, if the columns behind it leave room.
  void take_width(TallyBy by, const StatsTable& table, std::size_t behind) {
    std::size_t widest = std::max(kMinNameWidth, width_of(none_of(by)));
    for (const StatsRow& row : table.rows) widest = std::max(widest, width_of(name_of(by, row)));
    name_width_ = std::min(widest, kTextWidth - behind);
  }

  void print_name(TallyBy by, const StatsRow& row) {
    fmt::print(out_, "{:<{}}", cut(name_of(by, row), name_width_), name_width_);
  }

  // Prints the count and the responses of each row. A response that no recommendation has gets no
  // column.
  void print_counts(TallyBy by, const StatsTable& table) {
    std::vector<std::size_t> responses;
    for (std::size_t i = 0; i < kResponses && by != TallyBy::response; ++i)
      if (tally(0).with(static_cast<Response>(i)) > 0) responses.push_back(i);
    std::size_t behind = kCount + (responses.empty() ? kShare : 0);
    for (const std::size_t i : responses) behind += kResponseWidths[i];
    take_width(by, table, behind);
    std::string line = fmt::format("{:<{}}{:>{}}", heads_of(by).rows, name_width_, "count", kCount);
    if (responses.empty()) line += fmt::format("{:>{}}", "share", kShare);
    for (const std::size_t i : responses)
      line += fmt::format("{:>{}}", kResponseHeads[i], kResponseWidths[i]);
    head(line);
    for (const StatsRow& row : table.rows) {
      const TallyRow& counts = row.counts[0];
      print_name(by, row);
      fmt::print(out_, "{:>{}}", counts.count, kCount);
      if (responses.empty())
        fmt::print(out_, "{:>{}}", share(counts.count, tally(0).all()), kShare);
      for (const std::size_t i : responses)
        fmt::print(out_, "{:>{}}", share(counts.by_response[i], counts.count), kResponseWidths[i]);
      out_ << '\n';
    }
  }

  // Prints the count before and after, and the share before and after. The share is that of the
  // supported recommendations, or for responses their share of all.
  void print_changes(TallyBy by, const StatsTable& table) {
    const bool responses = by == TallyBy::response;
    const int before = tables_.columns[0].cycle, after = tables_.columns[1].cycle;
    take_width(by, table, 2 * kBefore + 2 * kChange + 2 * kShare);
    head(fmt::format("{:<{}}{:>{}}{:>{}}", "", name_width_, "recommendations",
                     2 * kBefore + kChange, responses ? "share of all" : "supported",
                     2 * kShare + kChange));
    head(fmt::format("{:<{}}{:>9}{:>9}{:>8}{:>7}{:>7}{:>8}", heads_of(by).rows, name_width_,
                     fmt::format("cycle {}", before), fmt::format("cycle {}", after), "change",
                     before, after, "points"));
    for (const StatsRow& row : table.rows) print_change(by, row, responses);
  }

  void print_change(TallyBy by, const StatsRow& row, bool responses) {
    const TallyRow &before = row.counts[0], &after = row.counts[1];
    const auto share_in = [&](std::size_t column) {
      const TallyRow& counts = row.counts[column];
      return responses ? std::pair(counts.count, tally(column).all())
                       : std::pair(counts.with(Response::supported), counts.count);
    };
    const auto [part_before, of_before] = share_in(0);
    const auto [part_after, of_after] = share_in(1);
    const double points = percent(part_after, of_after) - percent(part_before, of_before);
    print_name(by, row);
    fmt::print(out_, "{:>9}{:>9}{:>8}{:>7}{:>7}{:>8}\n", before.count, after.count,
               change(static_cast<double>(after.count) - static_cast<double>(before.count)),
               share(part_before, of_before), share(part_after, of_after),
               of_before > 0 && of_after > 0 ? change(std::round(points)) : "–");
  }

  void print_foot(TallyBy by, const StatsTable& table) {
    if (table.left_out > 0) fmt::print(out_, "… and {} more\n", table.left_out);
    std::vector<std::size_t> without;
    for (const StatsColumn& column : tables_.columns) without.push_back(column.tally.without(by));
    if (std::ranges::all_of(without, [](std::size_t n) { return n == 0; })) return;
    fmt::print(out_, "{:<{}}", cut(none_of(by), name_width_), name_width_);
    for (const std::size_t count : without)
      fmt::print(out_, "{:>{}}", count, without.size() == 1 ? kCount : kBefore);
    out_ << '\n';
  }

  std::ostream& out_;
  const StatsTables& tables_;
  std::size_t name_width_ = kMinNameWidth;
};

}  // namespace

void print_text(std::ostream& out, const StatsTables& tables) { TextPrinter(out, tables).print(); }

}  // namespace uprex
