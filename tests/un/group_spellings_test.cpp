// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/un/group_spellings.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "core/un/label_lists.hpp"

namespace uprex {
namespace {

TEST(GroupSpellings, lead_to_the_names_of_today) {
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

}  // namespace
}  // namespace uprex
