// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/label/groups.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/language/language.hpp"
#include "core/text/trim.hpp"
#include "core/un/label_lists.hpp"

namespace uprex {
namespace {

std::string named(std::string_view text) {
  std::string all;
  for (const auto name : groups_named(language_named("en"), text))
    (all += all.empty() ? "" : "|") += trimmed(name.substr(0, name.find_first_of("/,(&")));
  return all;
}

struct Case {
  const char* text;
  const char* groups;
};

class GroupsNamed : public testing::TestWithParam<Case> {};

TEST_P(GroupsNamed, plainly) { EXPECT_EQ(named(GetParam().text), GetParam().groups); }

INSTANTIATE_TEST_SUITE_P(
    All, GroupsNamed,
    testing::Values(
        Case{"Protect street children and child victims", "Children in vulnerable situations"},
        Case{"End the stay of children in institutions", "Children in vulnerable situations"},
        Case{"Protect civil society and NGOs", "Civil society"},
        Case{"Follow up, in close consultation with civil society", ""},
        Case{"Report in cooperation with all stakeholders, including civil society", ""},
        Case{"Find missing persons", "Disappeared persons"},
        Case{"Ratify ICPPED", "Disappeared persons"},
        Case{"Extend labour law to domestic workers", "Domestic workers"},
        Case{"Train teachers", "Educational staff"}, Case{"Appoint independent judges", "Judges"},
        Case{"Ensure access to a lawyer", ""},
        Case{"Train law\u2011enforcement officials and prison staff", "Law enforcement"},
        Case{"Separate men and women in police stations", ""}, Case{"Protect journalists", "Media"},
        Case{"Raise awareness through the media and on social media", ""},
        Case{"Train midwives", "Medical staff"},
        Case{"Try soldiers in civil courts", "Military personnel"},
        Case{"Reintegrate child soldiers",
             "Children in vulnerable situations|Persons affected by armed conflict"},
        Case{"Grant non-citizens and foreigners equal rights", "Non-citizens"},
        Case{"Support Afro-descendants", "People of African Descent"},
        Case{"Protect civilians", "Persons affected by armed conflict"},
        Case{"Treat detainees and persons deprived of their liberty with dignity",
             "Persons deprived of their liberty"},
        Case{"Abolish the deprivation of liberty for debts", ""},
        Case{"Support families living in extreme poverty", "Persons living in poverty"},
        Case{"Fight poor conditions of housing", ""},
        Case{"Build schools in rural areas", "Persons living in rural areas"},
        Case{"Care for people living with HIV/AIDS", "Persons living with HIV"},
        Case{"Combat HIV", ""}, Case{"Protect albinos", "Persons with albinism"},
        Case{"Train civil servants", "Public officials"},
        Case{"Protect ROMA and Travellers", "Roma"},
        Case{"Ratify the Rome Statute; help travellers, roma tomatoes", ""},
        Case{"Pay social workers", "Social workers"},
        Case{"Ratify the 1961 Convention on the Reduction of Statelessness", "Stateless persons"},
        Case{"Help the most vulnerable groups", "Vulnerable persons"}, Case{"", ""},
        Case{"\xff\xfe teachers \xe2\x80", "Educational staff"}));

TEST(Groups, every_example_names_its_group) {
  const Language& language = language_named("en");
  std::set<std::string_view> seen;
  for (const WordingRow& row : language.rows("group_named")) {
    EXPECT_NE(std::ranges::find(group_names(), row.meaning), group_names().end()) << row.meaning;
    const auto groups = groups_named(language, row.example);
    EXPECT_NE(std::ranges::find(groups, row.meaning), groups.end())
        << row.line << ": " << row.example << " does not name " << row.meaning;
    seen.insert(row.meaning);
  }
  EXPECT_EQ(seen.size(), 23u);
}

TEST(Groups, words_that_speak_of_something_else_name_no_group) {
  const Language& language = language_named("en");
  for (const WordingRow& row : language.rows("group_aside")) {
    const auto groups = groups_named(language, row.example);
    EXPECT_EQ(std::ranges::find(groups, row.meaning), groups.end()) << row.line << row.example;
  }
}

TEST(Groups, a_language_without_tables_finds_none) {
  const Language language({"xx", "Test", {}});
  EXPECT_TRUE(groups_named(language, "Protect journalists and Roma").empty());
}

}  // namespace
}  // namespace uprex
