#include "core/label/groups.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/language/en/group_wordings.hpp"
#include "core/text/trim.hpp"
#include "core/un/label_names.hpp"

namespace uprex {
namespace {

TEST(Groups, HaveTheirNamesOfToday) {
  const std::pair<std::string, std::string> rows[] = {
      {"women", "Women & girls"},
      {"Girls", "Women & girls"},
      {"Women and girls", "Women & girls"},
      {"Members of minorities",
       "Minorities/ racial, ethnic, linguistic, religious or descent-based groups"},
      {"minorities/racial, ethnic, linguistic, religious or descent-based groups",
       "Minorities/ racial, ethnic, linguistic, religious or descent-based groups"},
      {"LGBTI", "Lesbian, gay, bisexual and transgender and intersex persons (LGBTI)"},
      {"lesbian, gay, bisexual, transgender and intersex persons (LGBTI)",
       "Lesbian, gay, bisexual and transgender and intersex persons (LGBTI)"},
      {"Refugees and asylum-seekers", "Refugees & asylum seekers"},
      {"Migrants & domestic workers", "Migrants"},
      {"media", "Media"},
      {"general", ""},
      {"pensioners", "Pensioners"},
  };
  for (const auto& [printed, name] : rows) EXPECT_EQ(group_of_today(printed), name) << printed;
  for (const std::string_view name : group_names()) EXPECT_EQ(group_of_today(name), name);
}

std::string named(std::string_view text) {
  std::string all;
  for (const auto name : groups_named(text))
    (all += all.empty() ? "" : "|") += trimmed(name.substr(0, name.find_first_of("/,(&")));
  return all;
}

struct Case {
  const char* text;
  const char* groups;
};

class GroupsNamed : public testing::TestWithParam<Case> {};

TEST_P(GroupsNamed, Plainly) { EXPECT_EQ(named(GetParam().text), GetParam().groups); }

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

TEST(Groups, WordingsAreOfGroupsThatThereAre) {
  std::set<std::string_view> seen;
  for (const en::GroupWording& wording : en::group_wordings()) {
    EXPECT_NE(std::ranges::find(group_names(), wording.group), group_names().end());
    EXPECT_TRUE(seen.insert(wording.group).second) << wording.group;
  }
  EXPECT_EQ(seen.size(), 23u);
}

}  // namespace
}  // namespace uprex
