// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/en/phrase.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "core/language/en/first_words.hpp"

namespace uprex::en {
namespace {

using Rows = std::vector<std::pair<std::string, std::string>>;

TEST(Phrase, without_letter) {
  const Rows rows = {{"(a) To sign", "To sign"}, {"(iv) sign", "sign"},
                     {"(z)sign", "sign"},        {"(b)", ""},
                     {"(ab) sign", "(ab) sign"}, {"(A) sign", "(A) sign"},
                     {"() sign", "() sign"},     {"(xviiii) sign", "(xviiii) sign"},
                     {"(1) sign", "(1) sign"},   {"(a", "(a"},
                     {"sign (a)", "sign (a)"}};
  for (const auto& [text, expected] : rows) EXPECT_EQ(without_letter(text), expected) << text;
}

// "[own] joint": "/" an alternative, "+" conjoined.
TEST(Phrase, piece_of) {
  const Rows rows = {{"; and (b) sign it.", "[sign it] and +"},
                     {", and also, ratify ;", "[ratify], and +"},
                     {" as well as ratify", "[ratify] as well as +"},
                     {"or / abolish", "[abolish] or /+"},
                     {" and/or ratify", "[ratify] and/or +"},
                     {"/And ratify", "[ratify] and /+"},
                     {" /ratify", "[ratify] /"},
                     {", ratify", "[ratify], "},
                     {"android", "[android] "},
                     {"organize", "[organize] "},
                     {" ; ", "[] "},
                     {"and", "[] and +"}};
  for (const auto& [text, expected] : rows) {
    const Piece piece = piece_of(text);
    EXPECT_EQ('[' + std::string(piece.own) + ']' + piece.joint + (piece.alternative ? "/" : "") +
                  (piece.conjoined ? "+" : ""),
              expected)
        << text;
  }
}

TEST(Phrase, without_final_mark) {
  const Rows rows = {{"Ratify it; and", "Ratify it"},
                     {"Ratify it;and", "Ratify it"},
                     {"Ratify it (X) ; ", "Ratify it (X)"},
                     {"Ratify. ", "Ratify"},
                     {"Build on sand", "Build on sand"},
                     {";", ""},
                     {"", ""}};
  for (const auto& [text, expected] : rows) EXPECT_EQ(without_final_mark(text), expected) << text;
}

TEST(Phrase, asks) {
  for (const std::string text :
       {"Ratify CEDAW", "ratify", "To ratify", "Fully and promptly implement", "Also to consider",
        "Step-up efforts", "Re-establish the moratorium", "CONTINUE"})
    EXPECT_TRUE(asks(text)) << text;
  for (const std::string text :
       {"The Convention", "the right to vote", "including women", "CEDAW", "", "Ratification of it",
        "to the extent", "and or to then also ratify"})
    EXPECT_FALSE(asks(text)) << text;
}

TEST(Phrase, waits_for_object) {
  for (const std::string text :
       {"Sign", "Sign and ratify", "Consider ratifying", "Accede to",
        "Take steps towards the ratification of", "Adopt the",
        "Consider ratifying as soon as possible", "Ratify swiftly", "Set up", "Step up",
        "Proceed with ratifying", "Ratify CEDAW and all its protocols; consider signing"})
    EXPECT_TRUE(waits_for_object(text)) << text;
  for (const std::string text :
       {"Sign the Convention", "Combat human trafficking", "Provide training",
        "Improve access to housing", "Report at the next review", "Consider abolishing it", "",
        "Ratify CEDAW", "Provide officers with training", "Continue training",
        "Take all the steps that it needs in order to ratify CAT"})
    EXPECT_FALSE(waits_for_object(text)) << text;
}

TEST(Phrase, is_cut) {
  for (const std::string text :
       {"", "Consider", "Sign", "Consider ratifying", "Continue the provision of",
        "Make a long sentence of many words that ends in accordance with"})
    EXPECT_TRUE(is_cut(text)) << text;
  for (const std::string text : {"Ratify CEDAW", "Provide training", "Continue the review"})
    EXPECT_FALSE(is_cut(text)) << text;
}

TEST(Phrase, points_back) {
  for (const std::string text : {"incorporate it into law", "ratify the Optional Protocol thereto",
                                 "allow them to vote", "encourage others to do so", "it"})
    EXPECT_TRUE(points_back(text)) << text;
  for (const std::string text :
       {"ratify the items", "item", "", "a b c d e f g h i j k l m n o p q it"})
    EXPECT_FALSE(points_back(text)) << text;
}

TEST(Phrase, goes_on) {
  for (const std::string text :
       {"including women", "in accordance with it", "allowing for it", "as soon as possible",
        "that it may", "Without delay", "signed on 1 October", "adopted by the Assembly"})
    EXPECT_TRUE(goes_on(text)) << text;
  for (const std::string text :
       {"ratify it", "the women", "king", "", "CEDAW", "bring peace", "increased funding"})
    EXPECT_FALSE(goes_on(text)) << text;
}

TEST(Phrase, verb_phrase) {
  const Rows rows = {{"Sign and ratify the Convention", "Sign and ratify"},
                     {"Ratify CEDAW", "Ratify"},
                     {"Withdraw its reservations", "Withdraw"},
                     {"Take all measures", "Take"},
                     {"Accede to ILO Convention No. 169", "Accede to"},
                     {"Become a party to CAT", "Become a party to"},
                     {"Become a party to the Convention", "Become a party to"},
                     {"The Convention", ""},
                     {"Continue", "Continue"},
                     {"", ""}};
  for (const auto& [text, expected] : rows) EXPECT_EQ(verb_phrase(text), expected) << text;
}

TEST(Phrase, capitalised) {
  EXPECT_EQ(capitalised("sign"), "Sign");
  EXPECT_EQ(capitalised("Sign"), "Sign");
  EXPECT_EQ(capitalised("élan"), "élan");
  EXPECT_EQ(capitalised(""), "");
}

// The tables are searched by halves: a word out of order is never found.
TEST(Phrase, tables_are_sorted) {
  for (const std::string word : {"abandon", "step-up", "strenghten", "work", "re-establish"})
    EXPECT_TRUE(is_asking_verb(word)) << word;
  for (const std::string word : {"actively", "in-depth", "widely"})
    EXPECT_TRUE(is_verb_opening(word)) << word;
  for (const std::string word : {"according", "toward", "towards", "without"})
    EXPECT_TRUE(is_continuation(word)) << word;
}

}  // namespace
}  // namespace uprex::en
