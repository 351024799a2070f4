// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/item_parts.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

namespace uprex {
namespace {

// "Sign OP-CAT [UGA] … | Ratify OP-CAT [CRI]!": "!" unbalanced, "…" words filled in, "?" uncertain.
std::string compact(std::string_view item) {
  std::string text;
  for (const Part& part : parts_of(language_named("en"), item)) {
    text += (text.empty() ? "" : " | ") + part.text;
    if (!part.states.empty()) text += " [";
    for (const PrintedState& state : part.states)
      text += (&state == &part.states.front() ? "" : " ") +
              (state.iso3.empty() ? '?' + state.printed : state.iso3);
    if (!part.states.empty()) text += ']';
    text += part.balanced ? "" : "!";
    text += part.ellipsis ? "…" : "";
    text += part.uncertain ? "?" : "";
  }
  return text;
}

struct Row {
  std::string item, expected;
};

void expect_parts(const std::vector<Row>& rows) {
  for (const auto& [item, expected] : rows) EXPECT_EQ(compact(item), expected) << item;
}

const std::vector<Row> kWhole = {
    {"Ratify CEDAW (France);", "Ratify CEDAW [FRA]"},
    {"Ratify CEDAW (France).", "Ratify CEDAW [FRA]"},
    {"Ratify CEDAW (France) ;", "Ratify CEDAW [FRA]"},
    {"Ratify CEDAW (France), ", "Ratify CEDAW [FRA]"},
    {"Ratify CEDAW (France):", "Ratify CEDAW [FRA]"},
    {"Ratify CEDAW (France); and", "Ratify CEDAW [FRA]"},
    {"Ratify CEDAW (France, Brazil and Chad);", "Ratify CEDAW [FRA BRA TCD]"},
    {"Ratify CEDAW (Brazil/Spain);", "Ratify CEDAW [BRA ESP]"},
    {"Ratify CEDAW (France) (Lithuania);", "Ratify CEDAW [FRA LTU]"},
    {"Ratify CEDAW (France); (Lithuania);", "Ratify CEDAW [FRA LTU]"},
    {"Ratify CEDAW (France)/(Lithuania);", "Ratify CEDAW [FRA LTU]"},
    {"Ratify CEDAW (France) (France);", "Ratify CEDAW [FRA]"},
    {"Ratify the Convention (CEDAW) and its Protocol (OP-CEDAW) (France);",
     "Ratify the Convention (CEDAW) and its Protocol (OP-CEDAW) [FRA]"},
    {"Ratify CEDAW (France) at an early date;", "Ratify CEDAW at an early date [FRA]"},
    {"Join the Court Ghana);", "Join the Court [GHA]!"},
    {"Ratify CEDAW (Utopia);", "Ratify CEDAW [?Utopia]"},
    {"Ratify CEDAW;", "Ratify CEDAW"},
    {"(a) Ratify CEDAW", "Ratify CEDAW"},
    {"To ratify CEDAW (France)", "To ratify CEDAW [FRA]"},
    {"Ratify the Convention and the Optional Protocol thereto (France);",
     "Ratify the Convention and the Optional Protocol thereto [FRA]"},
    {"", ""},
    {" ; ", ""},
};

TEST(Parts, one_recommendation) { expect_parts(kWhole); }

const std::vector<Row> kClauses = {
    {"Ratify the Convention (France); abolish the death penalty (Chile).",
     "Ratify the Convention [FRA] | Abolish the death penalty [CHL]"},
    {"Ratify the Convention (France). Abolish the death penalty (Chile).",
     "Ratify the Convention [FRA] | Abolish the death penalty [CHL]"},
    {"Ratify the Convention (France) and abolish the death penalty (Chile);",
     "Ratify the Convention [FRA] | Abolish the death penalty [CHL]"},
    {"(a) Ratify CEDAW (France); (b) sign CAT (Chile); (c) abolish torture (Peru);",
     "Ratify CEDAW [FRA] | Sign CAT [CHL] | Abolish torture [PER]"},
    {"Continue the dialogue (Chad); to extend an open invitation (Peru); to submit reports (Mali);",
     "Continue the dialogue [TCD] | To extend an open invitation [PER] | To submit reports [MLI]"},
    // one State says both
    {"Ratify CEDAW (France); ratify CAT (France);", "Ratify CEDAW [FRA] | Ratify CAT [FRA]"},
    // text behind the last clause is nobody's
    {"Ratify CEDAW (France). Abolish torture (Chile). Thank you.",
     "Ratify CEDAW [FRA] | Abolish torture [CHL]?"},
    {"Ratify CEDAW (France); abolish torture.", "Ratify CEDAW [FRA]?"},
};

TEST(Parts, clauses) { expect_parts(kClauses); }

const std::vector<Row> kEllipses = {
    // the object stands at the end
    {"Sign (Uganda) and ratify (Costa Rica, Netherlands, Sweden, Uganda) OP-CAT;",
     "Sign and ratify OP-CAT [UGA]… | Ratify OP-CAT [CRI NLD SWE]…"},
    {"Sign (Uganda) and ratify (Costa Rica) OP-CAT;", "Sign OP-CAT [UGA]… | Ratify OP-CAT [CRI]…"},
    {"Pursue (Peru) and increase (Chad) efforts (Chad, Peru)",
     "Pursue efforts [PER]… | Increase efforts [TCD]"},
    {"Ratify (France), accede to (Chile) and implement (Peru) the Rome Statute;",
     "Ratify the Rome Statute [FRA]… | Accede to the Rome Statute [CHL]… | Implement the Rome "
     "Statute [PER]…"},
    {"Abolish (France, Chile) or suspend (Peru) the death penalty;",
     "Abolish the death penalty [FRA CHL]… | Suspend the death penalty [PER]…"},
    {"Consider ratifying (Brazil) / Ratify (France) ICRMW;",
     "Consider ratifying ICRMW [BRA]… | Ratify ICRMW [FRA]…"},
    // the object stands in the next or the alternative before
    {"Consider (Chad), ratify the Convention (Peru);",
     "Consider the Convention [TCD]… | Ratify the Convention [PER]"},
    {"Ratify the Convention (Chad)/Accede (Peru);",
     "Ratify the Convention [TCD] | Accede to the Convention [PER]…"},
    // the verb stands before
    {"Ratify the International Convention (CEDAW) (France), the ICRMW (Chile) and ILO Convention "
     "No. 169 (Peru);",
     "Ratify the International Convention (CEDAW) [FRA] | Ratify the ICRMW [CHL]… | Ratify ILO "
     "Convention No. 169 [PER]…"},
    // the sentence goes on
    {"Take measures to combat violence (France), including domestic violence (Chile);",
     "Take measures to combat violence [FRA] | Take measures to combat violence, including "
     "domestic "
     "violence [CHL]…"},
    {"Ratify OP-CAT (Denmark, France) as soon as possible (Chile) and without reservations (Peru);",
     "Ratify OP-CAT [DNK FRA] | Ratify OP-CAT as soon as possible [CHL]… | Ratify OP-CAT without "
     "reservations [PER]…"},
    {"Improve prisons (France); in particular for women (Chile);",
     "Improve prisons [FRA] | Improve prisons in particular for women [CHL]…"},
    {"Ratify the Convention (France) and incorporate it into law (Chile);",
     "Ratify the Convention [FRA] | Ratify the Convention and incorporate it into law [CHL]…"},
};

const std::vector<Row> kAlternatives = {
    // what asks by itself takes no words from before a slash
    {"Ratify CAT (Italy)/accede to CAT and the Optional Protocol thereto (Chad)/Finalise it "
     "(Peru);",
     "Ratify CAT [ITA] | Accede to CAT and the Optional Protocol thereto [TCD] | Finalise it "
     "[PER]?"},
    {"Adhere to CAT (Chad)/Extend an invitation to all mandate holders (Chad);",
     "Adhere to CAT [TCD] | Extend an invitation to all mandate holders [TCD]"},
    // the object stands in the last
    {"Proceed with ratifying (Chad)/accelerate the ratification of (Peru)/consider the "
     "ratification "
     "(Mali)/ratify the Rome Statute (France, Mali), signed on 1 October 1999 (Chile);",
     "Proceed with ratifying the Rome Statute [TCD]… | Accelerate the ratification of the Rome "
     "Statute [PER]… | Consider the ratification of the Rome Statute [MLI]… | Ratify the Rome "
     "Statute [FRA] | Ratify the Rome Statute, signed on 1 October 1999 [CHL]…"},
    {"Consider ratifying (Brazil)/ratify the Convention (Brazil, France);",
     "Consider ratifying the Convention [BRA]… | Ratify the Convention [FRA]"},
    {"Consider ratifying as soon as possible (Norway)/ratify Convention No. 169 (Chile);",
     "Consider ratifying as soon as possible Convention No. 169 [NOR]… | Ratify Convention No. 169 "
     "[CHL]"},
    {"Consider joining (Chad)/ratify (Peru)/consider the ratification (Mali) of the Convention "
     "(Chad, Peru, Mali);",
     "Consider joining the Convention [TCD]… | Ratify the Convention [PER]… | Consider the "
     "ratification of the Convention [MLI]"},
    {"Adhere (Chad)/Ratify the Rome Statute (France) of the Court (Chad, Peru);",
     "Adhere to the Rome Statute of the Court [TCD]… | Ratify the Rome Statute [FRA] | Ratify the "
     "Rome Statute of the Court [PER]…"},
    {"Consider acceding to (Mali)/ratify ICRMW (Chad), as recommended by the Committee (Mali);",
     "Consider acceding to ICRMW, as recommended by the Committee [MLI]… | Ratify ICRMW [TCD]"},
    {"Consider signing and/or ratifying (Chad)/consider (Peru) ratifying the Convention (Peru);",
     "Consider signing and/or ratifying the Convention [TCD]… | Consider ratifying the Convention "
     "[PER]"},
    {"Accede to (Chad)/sign (Peru) and ratify the Protocol (Chad, Peru);",
     "Accede to and ratify the Protocol [TCD]… | Sign and ratify the Protocol [PER]"},
    {"Create (Peru)/expedite the creation of (Mali) an institution (Chad), as promised (Chad);",
     "Create an institution [PER]… | Expedite the creation of an institution [MLI]… | Expedite the "
     "creation of an institution, as promised [TCD]…"},
    {"Consider abolishing (Chad) and/or (Peru);",
     "Consider abolishing [TCD]? | Consider abolishing [PER]…?"},
    {"Elaborate a national human rights plan (Chad) and approve it early (Peru);",
     "Elaborate a national human rights plan [TCD] | Elaborate a national human rights plan and "
     "approve it early [PER]…"},
    // an object that may not be theirs
    {"Ratify (Chad)/extend an invitation to all mandate holders (Chad, Peru);",
     "Ratify an invitation to all mandate holders [TCD]…? | Extend an invitation to all mandate "
     "holders [PER]"},
    {"Consider ratifying (Chad)/become a party to the Convention (Chad, Peru);",
     "Consider ratifying the Convention [TCD]… | Become a party to the Convention [PER]"},
    {"Sign (Chad) and/or ratify CAT (Chad);", "Sign and/or ratify CAT [TCD]"},
    {"Set up (Chad)/establish an institution (Peru);",
     "Set up an institution [TCD]… | Establish an institution [PER]"},
    {"Adopt a policy of (Chad)/continue the policy of (Mali) not returning refugees (Peru);",
     "Adopt a policy of not returning refugees [TCD]… | Continue the policy of not returning "
     "refugees [MLI]… | Continue the policy of not returning refugees [PER]…"},
    // a gerund stands in the place of the one before
    {"Consider ratifying (Chad)/ acceding to (Peru) ICRMW;",
     "Consider ratifying ICRMW [TCD]… | Consider acceding to ICRMW [PER]…"},
    {"Continue promoting (Chad)/applying (Peru) a gender perspective (Chad) in its policies "
     "(Peru);",
     "Continue promoting a gender perspective [TCD]… | Continue applying a gender perspective in "
     "its policies [PER]…"},
    {"Consider becoming a party to (Chad)/the possibility of acceding to (Peru) ICRMW;",
     "Consider becoming a party to ICRMW [TCD]… | Consider the possibility of acceding to ICRMW "
     "[PER]…"},
    {"Consider ratifying (Chad) and signing (Peru), ICRMW (Chad, Peru);",
     "Consider ratifying ICRMW [TCD]… | Consider signing ICRMW [PER]…"},
    {"Consider signing (Chad), ratifying (Peru) and implementing (Mali) CAT;",
     "Consider signing CAT [TCD]… | Consider ratifying CAT [PER]… | Consider implementing CAT "
     "[MLI]…"},
    {"Provide human rights training (Chad) including to police officers (Peru);",
     "Provide human rights training [TCD] | Provide human rights training including to police "
     "officers [PER]…"},
    {"Continue strengthening institutions (Chad) including the Ombudsman (Peru);",
     "Continue strengthening institutions [TCD] | Continue strengthening institutions including "
     "the "
     "Ombudsman [PER]…"},
    {"Consider adopting a law (Chad) prohibiting torture (Peru);",
     "Consider adopting a law [TCD] | Consider adopting a law prohibiting torture [PER]…"},
    // the sentence goes on
    {"Ratify the Convention (Brazil) and the Optional Protocol thereto (Chad);",
     "Ratify the Convention [BRA] | Ratify the Convention and the Optional Protocol thereto "
     "[TCD]…"},
    {"Ratify the ICCPR (Chad)/Accede (Peru)/and ensure its implementation (Chad);",
     "Ratify the ICCPR and ensure its implementation [TCD]… | Accede to the ICCPR [PER]…"},
    {"Accede (Chad)/Ratify CAT (Peru)/and bring its laws into line (Chad);",
     "Accede to CAT and bring its laws into line [TCD]… | Ratify CAT [PER]"},
    {"Sign (Chad), ratify ICRMW (Peru) or ratify CAT (Chad);",
     "Sign or ratify CAT [TCD]… | Ratify ICRMW [PER]"},
    {"Sign treaties; sign (Chad)/ratify (Peru) CAT (Chad), allowing complaints (Peru);",
     "Sign treaties; sign CAT [TCD]… | Ratify CAT, allowing complaints [PER]…"},
};

TEST(Parts, alternatives) { expect_parts(kAlternatives); }

TEST(Parts, words_that_the_print_leaves_out) { expect_parts(kEllipses); }

TEST(Parts, places_cover_the_item) {
  const std::string item = "Ratify CEDAW (France); abolish torture (Chile, Peru);";
  const auto parts = parts_of(language_named("en"), item);
  ASSERT_EQ(parts.size(), 2u);
  const auto printed = [&](const Part& part) {
    return item.substr(part.begin, part.end - part.begin);
  };
  EXPECT_EQ(printed(parts[0]), "Ratify CEDAW (France)");
  EXPECT_EQ(printed(parts[1]), "; abolish torture (Chile, Peru)");
}

TEST(Parts, more_states_than_any_item_has_are_left_in_the_text) {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "Sign (Chad) ";
  const auto parts = parts_of(language_named("en"), text);
  ASSERT_EQ(parts.size(), 1u);
  EXPECT_TRUE(parts[0].states.empty());
  EXPECT_TRUE(parts[0].uncertain);
}

// The clock is generous, for builds with sanitizers: quadratic behaviour takes minutes.
TEST(Parts, hostile_text_is_cheap) {
  for (const std::string unit :
       {"(", ")", "(France", "Sign (France) ", "Sign (France); ", "Sign (France), and ",
        "to (Chad) it (Peru) ", "and ", "Sign (Chad) and ratify (Peru) ", "; ", "\xE2\x80", "(a) ",
        "(France)/"}) {
    std::string text;
    while (text.size() < 50'000) text += unit;
    const auto begin = std::chrono::steady_clock::now();
    const auto parts = parts_of(language_named("en"), text);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(30)) << unit;
    ASSERT_FALSE(parts.empty()) << unit;
    for (const Part& part : parts) {
      EXPECT_LE(part.begin, part.end) << unit;
      EXPECT_LE(part.end, text.size()) << unit;
    }
  }
}

}  // namespace
}  // namespace uprex
