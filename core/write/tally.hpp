// SPDX-License-Identifier: GPL-3.0-or-later
// Counts recommendations, in one table for each way to group them (by issue, by State ...).
//
// A recommendation counts once in every row that it belongs to. One by France and Lithuania counts
// for both States. One by two States of the same region counts once for the region. So the rows of
// a table may add up to more than all().
//
// Pure. Does not print tables: see core/app/output/stats_tables.hpp and the workbook.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/record.hpp"

namespace uprex {

enum class TallyBy {
  response,  // in force
  issue,
  action,
  sdg,
  group,
  recommending_state,
  region,  // of the recommending States
  state_under_review,
  cycle,
};

inline constexpr std::size_t kTallies = 9, kResponses = 5;

struct TallyRow {
  std::string key;   // as in records: "supported", "4", "FRA"
  std::string name;  // for people: "Supported", "General action", "France"
  std::size_t count = 0;
  std::array<std::size_t, kResponses> by_response{};  // in the order of Response

  std::size_t with(Response response) const {
    return by_response[static_cast<std::size_t>(response)];
  }
  bool operator==(const TallyRow&) const = default;
};

class Tally {
 public:
  void add(const Recommendation& record);

  std::size_t all() const { return all_.count; }
  std::size_t with(Response response) const { return all_.with(response); }

  // Responses, actions, SDGs and cycles keep their own order. The first three are complete: a row
  // that counts nothing has 0. In other tables the largest count comes first, and equal counts are
  // sorted by name.
  std::vector<TallyRow> table(TallyBy by) const;

  // How many recommendations are in no row of the table, because they have no label or no known
  // State.
  std::size_t without(TallyBy by) const;

 private:
  TallyRow all_;
  std::array<std::map<std::string, TallyRow, std::less<>>, kTallies> tables_;
  std::array<std::size_t, kTallies> without_{};
};

// The keys of the rows that a recommendation belongs to, each once. SDGs and groups are those that
// a thematic list printed, or else the proposed ones.
std::vector<std::string> tally_keys(const Recommendation& record, TallyBy by);

// "Partially supported", "Gender equality", "France". Returns the key if it has no other name.
std::string tally_name(TallyBy by, const std::string& key);

}  // namespace uprex
