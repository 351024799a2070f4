// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/un/symbols.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace uprex {
namespace {

struct Row {
  std::string input, expected;
};

const std::vector<Row> kSymbols = {
    {"A/HRC/43/15", "A/HRC/43/15"},
    {"United Nations A/HRC/11/21* General Assembly", "A/HRC/11/21"},
    {"A/HRC/11/21∗∗", "A/HRC/11/21"},
    {"A/HRC/ 8/29", "A/HRC/8/29"},
    {"United NationsA/HRC/41/16/Add.1", "A/HRC/41/16/Add.1"},
    {"A / HRC / 8 / 29", "A/HRC/8/29"},
    {"A/HRC24/7", "A/HRC/24/7"},
    {"A/HRC//24/7", "A/HRC/24/7"},
    {"(A/HRC/14/15/Add.1)", "A/HRC/14/15/Add.1"},
    {"A/HRC/14/15/ Add. 1, paragraph 3", "A/HRC/14/15/Add.1"},
    {"A/HRC/14/15/Add.1/Rev.2.", "A/HRC/14/15/Add.1/Rev.2"},
    {"A/HRC/14/15/Corr.1;", "A/HRC/14/15/Corr.1"},
    {"A/HRC/WG.6/34/SVN/1", "A/HRC/WG.6/34/SVN/1"},
    {"A/HRC/WG.6/1/BRA/4; minor", "A/HRC/WG.6/1/BRA/4"},
    {"A/HRC/WG.6/7/L.10. The", "A/HRC/WG.6/7/L.10"},
    {"A/HRC/WG.6/8./L.8. The", "A/HRC/WG.6/8/L.8"},
    {"A/HRC//WG.6/8/L.11. The", "A/HRC/WG.6/8/L.11"},
    {"A/HRC/WG.6/7L.14; minor", "A/HRC/WG.6/7/L.14"},
    {"A/HRC/DEC/43/112", "A/HRC/DEC/43/112"},
    {"A/HRC/OM/7/1", "A/HRC/OM/7/1"},
    {"first A/HRC/8/29, then A/HRC/9/30", "A/HRC/8/29"},
    {"A/CONF.211/8 and A/HRC/9/30", "A/HRC/9/30"},
    {"BA/HRC/9/30", "-"},
    {"A/HRC/RES/5/1", "-"},
    {"A/60/251", "-"},
    {"A/HRC/", "-"},
    {"", "-"},
};

TEST(Symbols, found) {
  for (const auto& [input, expected] : kSymbols)
    EXPECT_EQ(find_symbol(input).value_or("-"), expected) << input;
}

TEST(Symbols, all_of_a_text) {
  using List = std::vector<std::string>;
  EXPECT_EQ(find_symbols("(A/HRC/28/12 and Corr.1), see A/HRC/28/12/Add.1, A/HRC/28/12"),
            (List{"A/HRC/28/12", "A/HRC/28/12/Corr.1", "A/HRC/28/12/Add.1"}));
  EXPECT_EQ(find_symbols("A/HRC/WG.6/7/QAT/1, Add.1 and Add. 2"),
            (List{"A/HRC/WG.6/7/QAT/1", "A/HRC/WG.6/7/QAT/1/Add.1", "A/HRC/WG.6/7/QAT/1/Add.2"}));
  EXPECT_EQ(find_symbols("A/HRC/14/37, chapter VI and A/HRC/14/15/Add.1"),
            (List{"A/HRC/14/37", "A/HRC/14/15/Add.1"}));
  EXPECT_EQ(find_symbols("none"), List{});
}

TEST(Symbols, without_suffix) {
  EXPECT_EQ(without_suffix("A/HRC/28/12/Add.1"), "A/HRC/28/12");
  EXPECT_EQ(without_suffix("A/HRC/28/12/Add.1/Corr.1"), "A/HRC/28/12");
  EXPECT_EQ(without_suffix("A/HRC/28/12"), "A/HRC/28/12");
}

TEST(Symbols, kinds) {
  const std::vector<std::pair<std::string, SymbolKind>> rows = {
      {"A/HRC/43/15", SymbolKind::report},
      {"A/HRC/43/15/Add.1", SymbolKind::addendum},
      {"A/HRC/43/15/Corr.1", SymbolKind::corrigendum},
      {"A/HRC/43/15/Add.1/Corr.1", SymbolKind::corrigendum},
      {"A/HRC/43/15/Add.1/Rev.1", SymbolKind::revision},
      {"A/HRC/43/2", SymbolKind::session_report},
      {"A/HRC/13/2", SymbolKind::report},
      {"A/HRC/DEC/43/112", SymbolKind::decision},
      {"A/HRC/WG.6/34/L.14", SymbolKind::draft_report},
      {"A/HRC/WG.6/34/SVN/1", SymbolKind::national_report},
      {"A/HRC/WG.6/34/SVN/2", SymbolKind::compilation},
      {"A/HRC/WG.6/34/SVN/3", SymbolKind::summary},
      {"A/HRC/WG.6/34/SVN/4", SymbolKind::other},
      {"A/HRC/OM/7/1", SymbolKind::other},
      {"", SymbolKind::other},
  };
  for (const auto& [symbol, expected] : rows) EXPECT_EQ(kind_of(symbol), expected) << symbol;
}

}  // namespace
}  // namespace uprex
