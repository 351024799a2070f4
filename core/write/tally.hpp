// Recommendations counted: one table for each way to sort them. Pure; knows records and nothing of
// how they are shown.
//
// A recommendation counts once in every row that it belongs to: one of France and Lithuania counts
// for both States, and once for the region of two States of one region. The rows of a table may so
// add up to more than all().
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
  std::string key;   // as records have it: "supported", "4", "FRA"
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

  // Responses, actions, goals and cycles in their own order, the first three complete, with 0 where
  // nothing was counted; else the largest count first, equal counts by name.
  std::vector<TallyRow> table(TallyBy by) const;

  // How many recommendations are in no row of the table: without a label, without a known State.
  std::size_t without(TallyBy by) const;

 private:
  TallyRow all_;
  std::array<std::map<std::string, TallyRow, std::less<>>, kTallies> tables_;
  std::array<std::size_t, kTallies> without_{};
};

// What a recommendation is sorted under, each once: of goals and groups what a thematic list
// printed where it did, else what is proposed.
std::vector<std::string> tally_keys(const Recommendation& record, TallyBy by);

// "Partially supported", "Gender equality", "France"; the key where there is no other name.
std::string tally_name(TallyBy by, const std::string& key);

}  // namespace uprex
