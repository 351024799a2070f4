// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/state_tail.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

#include "core/language/language.hpp"

namespace uprex {
namespace {

// "FRA BRA | GHA!": groups by bars, "!" unbalanced, "~" corrected, unknown names as "?Utopia".
std::string compact(const std::vector<StateGroup>& groups) {
  std::string text;
  for (const StateGroup& group : groups) {
    text += text.empty() ? "" : " | ";
    for (const PrintedState& state : group.states) {
      text += &state == &group.states.front() ? "" : " ";
      text +=
          (state.corrected ? "~" : "") + (state.iso3.empty() ? '?' + state.printed : state.iso3);
    }
    text += group.balanced ? "" : "!";
  }
  return text;
}

// The text with "@" for each group.
std::string without_groups(std::string_view text, const std::vector<StateGroup>& groups) {
  std::string rest;
  std::size_t from = 0;
  for (const StateGroup& group : groups) {
    rest += std::string(text.substr(from, group.begin - from)) + '@';
    from = group.end;
  }
  return rest + std::string(text.substr(from));
}

struct Row {
  std::string text, expected, rest;
};

const std::vector<Row> kGroups = {
    // one group
    {"Ratify CEDAW (France);", "FRA", "Ratify CEDAW @;"},
    {"Ratify CEDAW (France, Brazil and Chad).", "FRA BRA TCD", "Ratify CEDAW @."},
    {"Ratify (France, Brazil, and Chad);", "FRA BRA TCD", "Ratify @;"},
    {"Ratify (France; Brazil)", "FRA BRA", "Ratify @"},
    {"Ratify (Brazil/Spain) ;", "BRA ESP", "Ratify @ ;"},
    {"Ratify (Brazil & Spain);", "BRA ESP", "Ratify @;"},
    {"Ratify (Brazil as well as Spain);", "BRA ESP", "Ratify @;"},
    {"Ratify ( the Niger , the Netherlands );", "NER NLD", "Ratify @;"},
    {"Ratify (Slovenia1);", "SVN", "Ratify @;"},
    {"Ratify (Chile1, China2 and Peru*);", "CHL CHN PER", "Ratify @;"},
    // several groups
    {"Ratify (France) (Lithuania) (Chad);", "FRA | LTU | TCD", "Ratify @ @ @;"},
    {"Ratify (France); (Lithuania);", "FRA | LTU", "Ratify @; @;"},
    {"Sign (Uganda) and ratify (Chad, Peru) it;", "UGA | TCD PER", "Sign @ and ratify @ it;"},
    // names with parentheses, commas, "and"
    {"Ratify (Iran (Islamic Republic of));", "IRN", "Ratify @;"},
    {"Ratify (Bolivia (Plurinational State of) and Micronesia (Federated States of));", "BOL FSM",
     "Ratify @;"},
    {"Ratify (Venezuela, Bolivarian Republic of);", "VEN", "Ratify @;"},
    {"Ratify (Venezuela, Bolivarian Republic of, Peru);", "VEN PER", "Ratify @;"},
    {"Ratify (Trinidad and Tobago, Bosnia and Herzegovina and Chad);", "TTO BIH TCD", "Ratify @;"},
    {"Ratify (United Kingdom of Great Britain and Northern Ireland);", "GBR", "Ratify @;"},
    {"Ratify (Congo, Democratic Republic of the Congo);", "COG COD", "Ratify @;"},
    {"Ratify (Côte d’Ivoire, Timor-Leste);", "CIV TLS", "Ratify @;"},
    {"Ratify (Niger, Nigeria);", "NER NGA", "Ratify @;"},
    {"Ratify (Germany on behalf of Austria);", "DEU AUT", "Ratify @;"},
    {"Ratify (Norway, on behalf of the Nordic countries);", "NOR", "Ratify @;"},
    // errors of the print
    {"Ratify (Chile Egypt);", "~CHL EGY", "Ratify @;"},
    {"Ratify (Lichtenstein, Holly See);", "~LIE ~VAT", "Ratify @;"},
    {"Ratify (Iran (Islamic Republc of));", "~IRN", "Ratify @;"},
    {"Ratify (Azerbeijan, Utopia);", "~AZE ?Utopia", "Ratify @;"},
    {"Ratify (Utopia);", "?Utopia", "Ratify @;"},
    {"Ratify (Republic of Utopia).", "?Republic of Utopia", "Ratify @."},
    // parentheses that do not pair
    {"Ratify ((Iran (Islamic Republic of));", "IRN!", "Ratify @;"},
    {"Ratify ((France));", "FRA", "Ratify @;"},
    {"Ratify (Paraguay (Argentina);", "PRY ARG!", "Ratify @;"},
    {"Ratify (Iran (Islamic Republic of);", "IRN!", "Ratify @;"},
    {"Ratify (France", "FRA!", "Ratify @"},
    {"Ratify (Ghana; ratify it as well", "GHA!", "Ratify @; ratify it as well"},
    {"Join the Court Ghana);", "GHA!", "Join the Court @;"},
    {"Join the Court South Africa).", "ZAF!", "Join the Court @."},
    {"Join the Court (Chad) Ghana);", "TCD | GHA!", "Join the Court @ @;"},
    // no States
    {"Ratify the Convention (CEDAW) and its Protocol (OP-CEDAW);", "",
     "Ratify the Convention (CEDAW) and its Protocol (OP-CEDAW);"},
    {"Ratify Convention (No. 189) of 2011 (2011);", "",
     "Ratify Convention (No. 189) of 2011 (2011);"},
    {"Ratify it (A/HRC/14/15, para. 5)", "", "Ratify it (A/HRC/14/15, para. 5)"},
    {"Help persons (women, men) of Chad", "", "Help persons (women, men) of Chad"},
    {"Ratify the Treaty (see France and others) now", "",
     "Ratify the Treaty (see France and others) now"},
    {"Ratify the Treaty (in 2011);", "", "Ratify the Treaty (in 2011);"},
    {"Protect Utopians (Utopia) now (Chad);", "TCD", "Protect Utopians (Utopia) now @;"},
    {"(a) Sign; (b) ratify (Chad)", "TCD", "(a) Sign; (b) ratify @"},
    {"Adopt the Act (Austrian, Kenyan) now;", "", "Adopt the Act (Austrian, Kenyan) now;"},
    {"Follow the Paris Principles (ICC) (Chad);", "TCD", "Follow the Paris Principles (ICC) @;"},
    {"", "", ""},
    {"(", "", "("},
    {")", "", ")"},
    {"()();", "", "()();"},
};

TEST(StateTail, groups) {
  for (const auto& [text, expected, rest] : kGroups) {
    const auto groups = state_groups(language_named("en"), text);
    EXPECT_EQ(compact(groups), expected) << text;
    EXPECT_EQ(without_groups(text, groups), rest) << text;
  }
}

TEST(StateTail, states_are_given_as_printed) {
  const auto groups = state_groups(
      language_named("en"), "Ratify (the Niger, Iran (Islamic Republic of) and Holly See1);");
  ASSERT_EQ(groups.size(), 1u);
  const std::vector<PrintedState> expected{{"NER", "the Niger", false},
                                           {"IRN", "Iran (Islamic Republic of)", false},
                                           {"VAT", "Holly See", true}};
  EXPECT_EQ(groups[0].states, expected);
}

TEST(StateTail, ends_with_states) {
  for (const std::string text : {"Ratify (Chad)", "Ratify (Chad) (Peru); ", "Ratify (Chad). "})
    EXPECT_TRUE(ends_with_states(language_named("en"), text)) << text;
  for (const std::string text :
       {"Ratify (Chad) now", "Ratify (CEDAW)", "", "Chad", "Ratify (Chad) 5"})
    EXPECT_FALSE(ends_with_states(language_named("en"), text)) << text;
}

// The clock is generous, for builds with sanitizers on a busy machine.
TEST(StateTail, hostile_text_is_cheap) {
  for (const std::string unit :
       {"(", ")", "(France", "(France)", "(France, ", "(((France", "France, ", "(Utopia, ",
        "(\xE2\x80", "(Frnace) ", "(Iran (Islamic Republc of", "(and ", "A ", "(Chad;"}) {
    std::string text;
    while (text.size() < 5'000) text += unit;
    const auto begin = std::chrono::steady_clock::now();
    const auto groups = state_groups(language_named("en"), text);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(10)) << unit;
    std::size_t before = 0;
    for (const StateGroup& group : groups) {
      ASSERT_LE(before, group.begin) << unit;
      ASSERT_LT(group.begin, group.end) << unit;
      before = group.end;
    }
    EXPECT_LE(before, text.size()) << unit;
  }
}

}  // namespace
}  // namespace uprex
