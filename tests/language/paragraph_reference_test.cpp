// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/paragraph_reference.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace uprex {
namespace {

// "67b.i" is 67 (b) (i), "56$" the last sentence of 56, "31b[Algeria]" has a gloss.
std::string compact(const std::vector<ParagraphReference>& references) {
  std::string text;
  for (const auto& r : references) {
    text += (text.empty() ? "" : " ") + std::to_string(r.paragraph) + r.letter +
            (r.roman.empty() ? "" : "." + r.roman);
    text += (r.last_sentence ? "$" : "") + (r.gloss.empty() ? "" : "[" + r.gloss + "]");
  }
  return text;
}

struct Row {
  std::string input, expected;
};

const std::vector<Row> kReferences = {
    {"The recommendations noted in the report in paragraphs 23 (g), 26 (f), 27 (d), 54 (b), 58 "
     "(a), 59 (b), 59 (g), 63 "
     "(c) and 67 above did not enjoy the support",
     "23g 26f 27d 54b 58a 59b 59g 63c 67"},
    {"71; 72 (c); 81 (d), (f) and (h); 67 (a), (b) (i) and (ii)",
     "71 72c 81d 81f 81h 67a 67b.i 67b.ii"},
    {"The recommendations noted in paragraphs 45, 55, 56, last sentence, and 63 above did not "
     "enjoy",
     "45 55 56$ 63"},
    {"23 (last sentence)", "23$"},
    {"in paragraphs 23 (last sentence), 29 (d), (f) and (g), 41 (a) and 43 (last sentence) above",
     "23$ 29d 29f 29g 41a 43$"},
    {"(c) 74 (b)", "74c 74b"},
    {"contained in paragraphs 27 (c), 44 (c) 74 (b) do not enjoy the support of Saudi Arabia",
     "27c 44c 74b"},
    {"paragraphs 26 (b) and (c), 30-32", "26b 26c 30 31 32"},
    {"paragraphs 26 (b)-(d) and 30 to 32 above", "26b 26c 26d 30 31 32"},
    {"paragraph 30 above (to put an end to all slavery-related practices in the country) did",
     "30[to put an end to all slavery-related practices in the country]"},
    {"paragraphs 35 (a), (b), (e) and (g)  (i); 41 (b); 66 (a),(b), (c) and (d); and 90 (a) and "
     "(c) above did not",
     "35a 35b 35e 35g.i 41b 66a 66b 66c 66d 90a 90c"},
    {"The recommendations noted in the report in following paragraphs did not enjoy the support of "
     "the State: "
     "paragraphs 38(b); 53 (c) (d); 67 (a) (b) (c); 71 (a) (c) (e).",
     "38b 53c 53d 67a 67b 67c 71a 71c 71e"},
    {"paragraphs 43 (a), (b), (h) 56,  79 (a), (c), 95 (d), 96, 97 did not enjoy the support of "
     "China.",
     "43a 43b 43h 56 79a 79c 95d 96 97"},
    {"paragraphs 53 (b) and (c), and 110 (b) and (c) above did not enjoy the support of Cuba. Cuba "
     "rejected those based "
     "on: (a) no people can accept; (b) no country",
     "53b 53c 110b 110c"},
    {"paragraphs 31 (b), 33 (a), 37, 38 (b), 43 (a) (ii), 68 (d) (i) and 74 (a) above did not "
     "enjoy the support",
     "31b 33a 37 38b 43a.ii 68d.i 74a"},
    {"in paragraphs 31 (b) (Algeria),  38 (b) (Mexico), 43 (a) (ii) (Azerbaijan) and 74 (a) (the  "
     "Philippines), Monaco",
     "31b[Algeria] 38b[Mexico] 43a.ii[Azerbaijan] 74a[the  Philippines]"},
    {"paragraphs 28 (a); 36; 72 (b) and 75 (c), (d) and (e) in section I above, will be examined "
     "by Sri Lanka",
     "28a 36 72b 75c 75d 75e"},
    {"One recommendation noted in the present report in paragraphs 10, 15, 25 and 39 (the "
     "ratification of the "
     "Convention) and another recommendation noted in paragraph 15 (the justiciability of rights) "
     "above did not",
     "10[the ratification of the Convention] 15[the ratification of the Convention] 25[the "
     "ratification of the "
     "Convention] 39[the ratification of the Convention] 15[the justiciability of rights]"},
    {"Recommendations noted in paragraphs 20 (b) and (c) and 32 (a) above (protection of rights of "
     "minorities) did not",
     "20b[protection of rights of minorities] 20c[protection of rights of minorities] "
     "32a[protection of rights of "
     "minorities]"},
    {"in paragraph 19 (a) and (b) and paragraph 22 (b) above did not enjoy the support of Zambia",
     "19a 19b 22b"},
    {"at paragraphs 16 (c), 16 (d),  17, 20, 22 (b) and 71 (b) above did not",
     "16c 16d 17 20 22b 71b"},
    {"at paragraphs 25 (a), 59 (b), (c), (d) and (f) above did not", "25a 59b 59c 59d 59f"},
    {"in paragraphs 24(b), 37(a), above did not enjoy the support of Chile", "24b 37a"},
    {"contained in the report in paragraph 74 are not relevant since they are not factually "
     "correct and do not comply "
     "with HRC Resolution 5/1",
     "74"},
    {"Bhutan noted paras. 12 (h), (i) and (j)", "12h 12i 12j"},
    {"the commitments in paragraph 90 of its national report and paragraph 61 of document "
     "CRC/C/ERI/CO/3",
     ""},
    {"paragraph 12 and 3 other recommendations", "12"},
    {"paragraph 83.1", ""},
    {"(United States) 12", ""},
    {"14 recommendations were rejected", ""},
    {"102. The recommendations noted in paragraphs 35 (a) and 36 did not", "35a 36"},
    {"resolution 5/1", ""},
    {"the following recommendations will be examined", ""},
    {"", ""},
};

TEST(ParagraphReference, read) {
  for (const auto& [input, expected] : kReferences)
    EXPECT_EQ(compact(paragraph_references(language_named("en"), input)), expected) << input;
}

TEST(ParagraphReference, hostile_text_is_cheap) {
  for (const std::string& unit :
       {std::string("paragraph 1-999, "), std::string("1 (a), "), std::string("("),
        std::string("paragraph "), std::string("paragraph ("), std::string("9"), std::string("(a"),
        std::string("\xE2\x80")}) {
    std::string text;
    while (text.size() < 1'000'000) text += unit;
    EXPECT_LE(paragraph_references(language_named("en"), text).size(), 3000u);
    EXPECT_LE(paragraph_references(language_named("en"), "paragraphs 1 " + text).size(), 3000u);
  }
}

}  // namespace
}  // namespace uprex
