// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/en/ellipsis.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace uprex::en {
namespace {

using Rows = std::vector<std::pair<std::string, std::string>>;

TEST(Ellipsis, before_gerund) {
  const Rows rows = {
      {"Consider ratifying CEDAW", "Consider"},
      {"Continue efforts towards signing the Convention", "Continue efforts towards"},
      {"Provide human rights training", "none"},
      {"Increase funding", "none"},
      {"Adopt a law prohibiting torture", "none"},
      {"Sign CEDAW", "none"}};
  for (const auto& [text, expected] : rows)
    EXPECT_EQ(before_gerund(text).value_or("none"), expected) << text;
}

TEST(Ellipsis, with_object) {
  const std::vector<std::array<std::string, 3>> rows = {
      {"Accede", "the Convention", "Accede to the Convention"},
      {"Accede", "to the Convention", "Accede to the Convention"},
      {"Accede to", "to CAT", "Accede to CAT"},
      {"Accede as soon as possible", "CAT", "Accede as soon as possible to CAT"},
      {"Consider joining", "of the Convention", "Consider joining the Convention"},
      {"Consider the ratification", "CAT", "Consider the ratification of CAT"},
      {"Consider signing", "ratifying CAT", "Consider signing CAT"},
      {"Consider the ratification of", "promptly the Protocol",
       "Consider the ratification of the Protocol"},
      {"Ratify", "promptly the Protocol", "Ratify promptly the Protocol"},
      {"Commit to", "not executing minors", "Commit to not executing minors"},
      {"Provide access to", "better health care", "Provide access to better health care"},
      {"Ensure that", "legally resident aliens", "Ensure that legally resident aliens"},
      {"Ratify CAT", "of 1984", "Ratify CAT of 1984"}};
  for (const auto& [text, object, expected] : rows)
    EXPECT_EQ(with_object(text, object), expected) << text;
}

TEST(Ellipsis, lacks_antecedent) {
  for (const std::string text : {"amend it", "Implement it fully", "immediately repeal them"})
    EXPECT_TRUE(lacks_antecedent(text)) << text;
  for (const std::string text : {"amend the law and apply it", "ratify CAT and implement it",
                                 "ratify the items", "reform itself", ""})
    EXPECT_FALSE(lacks_antecedent(text)) << text;
}

TEST(Ellipsis, joins_treaty) {
  for (const std::string text : {"sign CAT", "Consider ratifying the Convention", "accede",
                                 "Become a party to CAT", "Promptly ratify"})
    EXPECT_TRUE(joins_treaty(text)) << text;
  for (const std::string text :
       {"extend an invitation", "Take the steps to ratify CAT", "1 (a)", ""})
    EXPECT_FALSE(joins_treaty(text)) << text;
}

}  // namespace
}  // namespace uprex::en
