// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/name_fold.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace uprex {
namespace {

TEST(NameFold, leaves_only_what_names_are_compared_by) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"CÔTE D’IVOIRE", "cote divoire"},
      {"Guinea‑Bissau", "guinea bissau"},
      {"U.S.A.", "usa"},
      {"Antigua & Barbuda", "antigua and barbuda"},
      {"Iran (Islamic  Republic of )", "iran(islamic republic of)"},
      {"Mаcedonia", "macedonia"},  // Cyrillic а
      {"Slovenia¹", "slovenia1"},
      {"", ""},
  };
  for (const auto& [name, folded] : rows) EXPECT_EQ(fold_name(name, "and").text, folded) << name;
}

TEST(NameFold, takes_the_word_for_the_ampersand_from_the_language) {
  EXPECT_EQ(fold_name("Antigua & Barbuda", "et").text, "antigua et barbuda");
  EXPECT_EQ(fold_name("Antigua & Barbuda", "").text, "antigua barbuda");
}

TEST(NameFold, knows_where_each_letter_ends_in_the_text) {
  const FoldedName folded = fold_name("Côte", "and");
  EXPECT_EQ(folded.ends, (std::vector<std::size_t>{1, 3, 4, 5}));
  EXPECT_EQ(fold_name("Germany", "and", 3).text, "ger");
}

}  // namespace
}  // namespace uprex
