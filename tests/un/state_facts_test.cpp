// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/un/state_facts.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>

#include "core/language/language.hpp"
#include "core/language/state_names.hpp"

namespace uprex {
namespace {

std::string line(std::string_view iso3) {
  const StateFacts* facts = state_facts(iso3);
  if (!facts) return "-";
  std::string text;
  for (const auto part : {facts->name, facts->upr_info_name, region_name(facts->group),
                          upr_info_group(facts->group), facts->organisations})
    text += (text.empty() ? "" : "|") + std::string(part);
  return text;
}

TEST(StateFacts, are_found_by_code) {
  EXPECT_EQ(line("AFG"), "Afghanistan|Afghanistan|Asia-Pacific|Asia|OIC");
  EXPECT_EQ(line("CMR"), "Cameroon|Cameroon|Africa|Africa|AU, OIC, OIF, Commonwealth");
  EXPECT_EQ(line("MKD"), "North Macedonia|Macedonia FYR|Eastern Europe|EEG|OIF");
  EXPECT_EQ(line("ARG"), "Argentina|Argentina|Latin America and the Caribbean|GRULAC|OAS, OEI");
  EXPECT_EQ(line("NOR"), "Norway|Norway|Western Europe and Others|WEOG|");
  EXPECT_EQ(line("PSE"), "State of Palestine|Palestine||Observer|OIC, AL");
  for (const auto none : {"", "AAA", "XKX", "afg", "ZZZ", "AFGH"})
    EXPECT_EQ(line(none), "-") << none;
}

// Codes that documents can yield have facts, and names that we write are read back as that State.
TEST(StateFacts, agree_with_the_names_that_are_read) {
  std::set<std::string_view> codes;
  for (const TableCells& row : read_table(language_named("en").file("states.tsv"))) {
    codes.insert(row[0]);
    if (row[2] == "short") {
      EXPECT_EQ(state_facts(row[0])->name, row[1]);
    }
  }
  std::set<std::string_view> known;
  for (const StateFacts& facts : all_state_facts()) {
    known.insert(facts.iso3);
    for (const auto name : {facts.name, facts.upr_info_name})
      EXPECT_EQ(state_named(language_named("en"), name).value_or(StateName{}).iso3, facts.iso3)
          << name;
  }
  EXPECT_EQ(known, codes);
}

// A row that slips into another group shows in the sizes.
TEST(StateFacts, groups_have_their_size) {
  std::map<std::string_view, int> sizes;
  for (const StateFacts& facts : all_state_facts()) ++sizes[upr_info_group(facts.group)];
  EXPECT_EQ(sizes, (std::map<std::string_view, int>{{"Africa", 54},
                                                    {"Asia", 54},
                                                    {"EEG", 23},
                                                    {"GRULAC", 33},
                                                    {"Observer", 2},
                                                    {"WEOG", 29}}));
}

}  // namespace
}  // namespace uprex
