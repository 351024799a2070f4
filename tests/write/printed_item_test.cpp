// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/printed_item.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace uprex {
namespace {

using Names = std::vector<std::string>;

TEST(PrintedItem, finds_printed_states_without_a_code) {
  struct Row {
    Names printed, codes, unknown;
  };
  const Row rows[] = {
      {{}, {}, {}},
      {{}, {"FRA"}, {}},
      {{"Holland"}, {"NLD"}, {}},
      {{"Atlantis", "Lemuria"}, {}, {"Atlantis", "Lemuria"}},
      {{"Atlantis", "France"}, {"FRA"}, {"Atlantis"}},
      {{"France", "Atlantis"}, {"FRA"}, {"Atlantis"}},
      {{"Vietnam", "European Union", "Bolivia"}, {"VNM", "BOL"}, {"European Union"}},
      {{"Lemuria", "Iran (Islamic Republic of)", "Atlantis"}, {"IRN"}, {"Lemuria", "Atlantis"}},
      {{"USA", "Atlantis"}, {"USA"}, {"Atlantis"}},
      {{"Lemuria", "UK"}, {"GBR"}, {"Lemuria"}},
      {{"France", "Francia", "Norway"}, {"FRA", "NOR"}, {"Francia"}},
  };
  for (const Row& row : rows) {
    Recommendation record;
    record.printed_states = row.printed;
    record.recommending_states = row.codes;
    EXPECT_EQ(unknown_states(record), row.unknown) << (row.printed.empty() ? "" : row.printed[0]);
  }
}

// Whatever is printed, each name that has no code is listed once.
TEST(PrintedItem, lists_as_many_names_as_have_no_code) {
  Recommendation record;
  record.printed_states = {"", "\xff", std::string(5000, 'x'), "Holland", "France", "France"};
  record.recommending_states = {"XXX", "FRA"};
  EXPECT_EQ(unknown_states(record).size(), 4u);
}

}  // namespace
}  // namespace uprex
