// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/output/stats_tables.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/model/names.hpp"
#include "core/write/csv/csv_cell.hpp"

namespace uprex {
namespace {

// In the order in which help texts list them.
constexpr std::array<std::pair<TallyBy, std::string_view>, kTallies> kNames{{
    {TallyBy::response, "response"},
    {TallyBy::issue, "issue"},
    {TallyBy::action, "action"},
    {TallyBy::sdg, "sdg"},
    {TallyBy::group, "group"},
    {TallyBy::recommending_state, "from"},
    {TallyBy::region, "region"},
    {TallyBy::state_under_review, "state"},
    {TallyBy::cycle, "cycle"},
}};

bool has_own_order(TallyBy by) {
  return by == TallyBy::response || by == TallyBy::action || by == TallyBy::sdg ||
         by == TallyBy::cycle;
}

std::size_t count_of(const StatsRow& row) {
  std::size_t count = 0;
  for (const TallyRow& one : row.counts) count += one.count;
  return count;
}

nlohmann::ordered_json json_of(const TallyRow& row) {
  nlohmann::ordered_json responses;
  for (std::size_t i = 0; i < kResponses; ++i)
    responses[std::string(to_string(static_cast<Response>(i)))] = row.by_response[i];
  return {{"count", row.count}, {"responses", std::move(responses)}};
}

nlohmann::ordered_json json_of(const StatsTables& tables, const StatsRow& row) {
  nlohmann::ordered_json json{{"key", row.key}, {"name", row.name}};
  if (tables.columns.size() == 1) {
    json.update(json_of(row.counts[0]));
    return json;
  }
  for (std::size_t c = 0; c < row.counts.size(); ++c) {
    nlohmann::ordered_json counts{{"cycle", tables.columns[c].cycle}};
    counts.update(json_of(row.counts[c]));
    json["cycles"].push_back(std::move(counts));
  }
  return json;
}

}  // namespace

std::string_view to_string(TallyBy by) {
  return std::ranges::find(kNames, by, [](const auto& n) { return n.first; })->second;
}

std::optional<TallyBy> tally_by_from(std::string_view name) {
  for (const auto& [by, own] : kNames)
    if (own == name) return by;
  return std::nullopt;
}

std::vector<std::string> tally_by_names() {
  std::vector<std::string> names;
  for (const auto& [by, name] : kNames) names.emplace_back(name);
  return names;
}

StatsTable table_of(const StatsTables& tables, TallyBy by) {
  const std::size_t columns = tables.columns.size();
  StatsTable table;
  std::vector<StatsRow>& rows = table.rows;
  for (std::size_t c = 0; c < columns; ++c) {
    for (TallyRow& counted : tables.columns[c].tally.table(by)) {
      auto row = std::ranges::find(rows, counted.key, &StatsRow::key);
      if (row == rows.end()) {
        rows.push_back({counted.key, counted.name, std::vector<TallyRow>(columns)});
        row = rows.end() - 1;
      }
      row->counts[c] = std::move(counted);
    }
  }
  if (columns > 1 && !has_own_order(by)) std::ranges::stable_sort(rows, std::greater(), count_of);
  if (tables.top != 0 && by != TallyBy::response && by != TallyBy::cycle) {
    std::erase_if(rows, [](const StatsRow& row) { return count_of(row) == 0; });
    std::ranges::stable_sort(rows, std::greater(), count_of);
  }
  if (tables.top != 0 && rows.size() > tables.top) {
    table.left_out = rows.size() - tables.top;
    rows.resize(tables.top);
  }
  return table;
}

void print_csv(std::ostream& out, const StatsTables& tables) {
  out << "by,key,name,cycle,count";
  for (std::size_t i = 0; i < kResponses; ++i) out << ',' << to_string(static_cast<Response>(i));
  out << '\n';
  for (const TallyBy by : tables.by)
    for (const StatsRow& row : table_of(tables, by).rows)
      for (std::size_t c = 0; c < row.counts.size(); ++c) {
        out << to_string(by) << ',' << csv_cell(row.key) << ',' << csv_cell(row.name) << ',';
        if (tables.columns[c].cycle != 0) out << tables.columns[c].cycle;
        out << ',' << row.counts[c].count;
        for (const std::size_t count : row.counts[c].by_response) out << ',' << count;
        out << '\n';
      }
}

void print_json(std::ostream& out, const StatsTables& tables) {
  nlohmann::ordered_json json;
  if (tables.columns.size() == 1) {
    json["recommendations"] = tables.columns[0].tally.all();
  } else {
    for (const StatsColumn& column : tables.columns)
      json["cycles"].push_back({{"cycle", column.cycle}, {"recommendations", column.tally.all()}});
  }
  json["tables"] = nlohmann::ordered_json::array();
  for (const TallyBy by : tables.by) {
    nlohmann::ordered_json table{{"by", to_string(by)}, {"rows", nlohmann::ordered_json::array()}};
    for (const StatsRow& row : table_of(tables, by).rows)
      table["rows"].push_back(json_of(tables, row));
    json["tables"].push_back(std::move(table));
  }
  out << json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
}

}  // namespace uprex
