// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/legend.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace uprex {
namespace {

// "* partly, ** implemented": every mark with what it means.
std::string compact(std::string_view sentence) {
  constexpr std::array<const char*, 6> kNames{"?",     "supported", "partly",
                                              "noted", "pending",   "implemented"};
  std::string line;
  for (const LegendEntry& entry : legend_of(language_named("en"), sentence)) {
    line += (line.empty() ? "" : ", ") + entry.mark + ' ' +
            kNames[static_cast<std::size_t>(entry.answer.decision)];
    if (entry.answer.implemented && entry.answer.decision == Decision::supported) line += '*';
  }
  return line;
}

struct Row {
  const char* sentence;
  const char* marks;
};

class LegendOf : public testing::TestWithParam<Row> {};

TEST_P(LegendOf, sentence) { EXPECT_EQ(compact(GetParam().sentence), GetParam().marks); }

INSTANTIATE_TEST_SUITE_P(
    Marks, LegendOf,
    testing::Values(
        Row{"An asterisk (*) shows that the recommendation is accepted in part; two asterisks (**) "
            "show that it has already been implemented.",
            "* partly, ** implemented"},
        Row{"* enjoys support, ** does not", "* supported, ** noted"},
        Row{"* Accepted. ** Noted.", "* supported, ** noted"},
        Row{"* = supported; † = noted", "* supported, † noted"},
        Row{"An asterisk (*) after the number means that Kenya notes the recommendation.",
            "* noted"},
        Row{"Recommendations marked with * are accepted and those marked with ** are noted.",
            "* supported, ** noted"},
        Row{"Recommendations that are noted are marked with an asterisk (*).", "* noted"},
        Row{"Legend: * supported, ** in train", "* supported, ** ?"}));

INSTANTIATE_TEST_SUITE_P(
    Codes, LegendOf,
    testing::Values(
        Row{"The position of Kenya on each recommendation is shown by a letter: S = supported; N = "
            "noted; P = partially supported; S/I = supported and already implemented.",
            "S supported, N noted, P partly, S/I supported*"},
        Row{"A – accepted, N – noted", "A supported, N noted"},
        Row{"\"A\" means accepted and \"R\" means rejected.", "A supported, R noted"}));

INSTANTIATE_TEST_SUITE_P(
    Named, LegendOf,
    testing::Values(Row{"An asterisk means that the State accepts it in part.", "* partly"},
                    Row{"Those with one asterisk are accepted, those with two asterisks noted.",
                        "* supported, ** noted"},
                    Row{"Those without an asterisk are accepted.", ""}));

INSTANTIATE_TEST_SUITE_P(
    None, LegendOf,
    testing::Values(Row{"* The present document was not edited before being sent.", ""},
                    Row{"* Recommendation 84.2 is accepted.", ""},
                    Row{"84.1, 84.2*, 84.3 are accepted.", ""},
                    Row{"Recommendation A: accepted.", ""},
                    Row{"The UN – a partner – supports it.", ""}, Row{"", ""}));

TEST(Legend, recognises_legends_that_it_cannot_interpret) {
  EXPECT_TRUE(is_unread_legend(language_named("en"),
                               "Recommendations in bold enjoy the support of Kenya."));
  EXPECT_TRUE(is_unread_legend(language_named("en"), "Those marked with asterisks are noted."));
  EXPECT_FALSE(is_unread_legend(language_named("en"),
                                "An asterisk (*) shows that the recommendation is noted."));
  EXPECT_FALSE(
      is_unread_legend(language_named("en"), "Kenya accepts the recommendations in paragraph 5."));
  EXPECT_FALSE(is_unread_legend(language_named("en"), "The asterisk refers to a footnote."));
}

}  // namespace
}  // namespace uprex
