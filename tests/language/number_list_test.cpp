// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/number_list.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace uprex {
namespace {

std::string compact(const std::vector<std::string>& numbers) {
  std::string text;
  for (const auto& number : numbers) text += (text.empty() ? "" : " ") + number;
  return text;
}

struct Row {
  std::string input, expected, rest;  // rest: what is not taken
};

const std::vector<Row> kAtStart = {
    {"122.17-18, 122.34- 35", "122.17 122.18 122.34 122.35", ""},
    {"140.35. 140.36", "140.35 140.36", ""},
    {"157.7, 157. 14, 157.16 157.17 ; 157,20", "157.7 157.14 157.16 157.17 157.20", ""},
    {"Rec. 107.16 – Rec. 107.18", "107.16 107.17 107.18", ""},
    {"27.3 – 27.6 – 27.10 – 27.11", "27.3 27.6 27.10 27.11", ""},
    {"R.1, R.2 and R.3", "1 2 3", ""},
    {"No. 161.1, No. 161.3", "161.1 161.3", ""},
    {"140.120, 209", "140.120 140.209", ""},
    {"1–5, 14–\n16", "1 2 3 4 5 14 15 16", ""},
    {"1—3; 5‐6; 8−9; 150 – 152.", "1 2 3 5 6 8 9 150 151 152", "."},
    {"126.1 to 126.4", "126.1 126.2 126.3 126.4", ""},
    {"from 126.1. to 126.3. cannot", "126.1 126.2 126.3", ". cannot"},
    {"Nos. 8, 9 and 12 above", "8 9 12", " above"},
    {"recommendations Nos. 8, 9, and 10", "8 9 10", ""},
    {"93.3,\n93.31 and 93.40", "93.3 93.31 93.40", ""},
    {"paragraphs 102 to 104 Iran", "102 103 104", " Iran"},
    {"5., 6., 7.   The", "5 6 7", ".   The"},
    {"122.141-142,122.146", "122.141 122.142 122.146", ""},
    {"146.12 / 146.13/146.14 The law", "146.12 146.13 146.14", " The law"},
    {"recommendations 1, 4 and recommendation 5)", "1 4 5", ")"},
    {"Rec. 78", "78", ""},
    {"Recs. 6–8", "6 7 8", ""},
    {"39,40,43", "39 40 43", ""},
    {"5, 5, 3-5", "5 3 4", ""},
    {"118.09, 118.10", "118.09 118.10", ""},
    {"111.28, 111. 29", "111.28 111.29", ""},
    {"the following recommendations: 122.1, 122.12", "122.1 122.12", ""},
    // the list ends
    {"8 and 2010", "8", " and 2010"},
    {"1, 2 and 5/1", "1 2", " and 5/1"},
    {"4, 35-34", "4", ", 35-34"},
    {"126.1, 126.4-127.3", "126.1", ", 126.4-127.3"},
    {"7, 8-hour days", "7", ", 8-hour days"},
    {"1. Ratify", "1", ". Ratify"},
    {"2, 3 and to ratify", "2 3", " and to ratify"},
    {"3 - see", "3", " - see"},
    // none
    {"2010", "", "2010"},
    {"12.10.2010", "", "12.10.2010"},
    {"resolution 5/1", "", "resolution 5/1"},
    {"0.7 per cent", "", "0.7 per cent"},
    {"8 per cent", "", "8 per cent"},
    {"recommendations", "", "recommendations"},
    {"", "", ""},
    {"-5", "", "-5"},
};

TEST(NumberList, at_start) {
  for (const auto& [input, expected, rest] : kAtStart) {
    const NumberList list = parse_number_list(language_named("en"), input);
    EXPECT_EQ(compact(list.numbers), expected) << input;
    EXPECT_EQ(input.substr(list.length), rest) << input;
  }
}

const std::vector<std::pair<std::string, std::string>> kFound = {
    {"Albania considers that recommendations Nos. 8, 9 and 10 above are already implemented",
     "8 9 10"},
    {"The above recommendations from 126.1. to 126.3. cannot enjoy the support of Ghana",
     "126.1 126.2 126.3"},
    {"enjoy the support of Iran, out of which recommendations 102 to 104 Iran considers",
     "102 103 104"},
    {"The Government accepts the recommendations 1–3, 14–16, 161.", "1 2 3 14 15 16 161"},
    {"Libya rejected recommendations contained in paragraphs 93.3, 93.31 and 93.40",
     "93.3 93.31 93.40"},
    {"Bhutan considers that recommendation 118.1 above has been implemented", "118.1"},
    {"In line with Convention No. 189, it accepts 122.4 and 122.5", "122.4 122.5"},
    {"of which 28 (recommendations Nos. 2, 3 and 44) Iran considers", "2 3 44"},
    {"122.14– 15", "122.14 122.15"},
    {"held its ninth session from 1 to 12 November 2010", "-"},
    {"Recommendation 1737 of 17 March 2006", "-"},
    {"ILO Conventions Nos. 29, 105 and 182", "-"},
    {"general comment No. 8 of the Committee", "-"},
    {"allocate 0.7 per cent of its GNP", "-"},
    {"resolution 5/1 of 18 June 2007", "-"},
    {"A/HRC/14/15", "-"},
    {"", "-"},
};

TEST(NumberList, found) {
  for (const auto& [input, expected] : kFound) {
    const auto list = find_number_list(language_named("en"), input);
    EXPECT_EQ(list ? compact(list->numbers) : "-", expected) << input;
    EXPECT_LE(list ? list->offset + list->length : 0, input.size()) << input;
  }
}

TEST(NumberList, counts_without_spelling_out) {
  for (const std::string text :
       {"22.1-22.999", "Chad accepts 1-999 and 22.1", "22.1 to 22.500; 1–500", "12, 13, x 1-998"}) {
    EXPECT_TRUE(spells_out_more_than(language_named("en"), 990, text)) << text;
    EXPECT_FALSE(spells_out_more_than(language_named("en"), 1010, text)) << text;
  }
  for (const std::string text : {"", "999-1", "2006-2011", "no number", "1-"})
    EXPECT_FALSE(spells_out_more_than(language_named("en"), 2, text)) << text;
}

TEST(NumberList, hostile_text_is_cheap) {
  for (const std::string& unit :
       {std::string("1-999, "), std::string("1,"), std::string("recommendations "),
        std::string("9"), std::string("\xE2\x80"), std::string("1.1-999,2.1-999,")}) {
    std::string text;
    while (text.size() < 2'000'000) text += unit;
    EXPECT_LE(parse_number_list(language_named("en"), text).numbers.size(), 6000u);
    find_number_list(language_named("en"), text);
    find_number_list(language_named("en"), "x " + text);
  }
}

}  // namespace
}  // namespace uprex
