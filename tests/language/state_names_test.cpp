// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/state_names.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include "core/language/language.hpp"

namespace uprex {
namespace {

// "IRN", "IRN!" where corrected, "-" for none.
std::string compact(const std::optional<StateName>& state) {
  return state ? state->iso3 + (state->corrected ? "!" : "") : "-";
}

struct Row {
  std::string input, expected;
};

const std::vector<Row> kWholeNames = {
    // known names
    {"France", "FRA"},
    {" the Niger ", "NER"},
    {"The Gambia", "GMB"},
    {"netherlands", "NLD"},
    {"TURKEY", "TUR"},
    {"Türkiye", "TUR"},
    {"Czechia", "CZE"},
    {"Czech Republic", "CZE"},
    {"Swaziland", "SWZ"},
    {"Cape Verde", "CPV"},
    {"the former Yugoslav Republic of Macedonia", "MKD"},
    {"Libyan Arab Jamahiriya", "LBY"},
    {"Iran (Islamic Republic of)", "IRN"},
    {"Iran (Islamic republic of )", "IRN"},
    {"Iran (Islamic  Republic\nof)", "IRN"},
    {"Lao People’s Democratic Republic", "LAO"},
    {"Democratic People‟s Republic of Korea", "PRK"},
    {"Democratic Peoples’ Republic of Korea", "PRK"},
    {"CÔTE D’IVOIRE", "CIV"},
    {"Cote d`Ivoire", "CIV"},
    {"Timor Leste", "TLS"},
    {"Guinea‑Bissau", "GNB"},
    {"Antigua & Barbuda", "ATG"},
    {"St. Kitts and Nevis", "KNA"},
    {"Sao Tomé and Principe", "STP"},
    {"UK", "GBR"},
    {"US", "USA"},
    {"U.S.A.", "USA"},
    {"Mаcedonia", "MKD"},  // Cyrillic а
    // marks of notes and final marks
    {"Slovenia1", "SVN"},
    {"Chile,¹", "CHL"},
    {"China 2", "CHN"},
    {"Oman**", "OMN"},
    // misplaced marks and spaces
    {"Iran (Islamic Republic of", "IRN!"},
    {"Islamic Republic of Iran)", "IRN!"},
    {"((Iran (Islamic Republic of))", "IRN!"},
    {"Republic of Iran (Islamic)", "IRN!"},
    {"Iran (Islamic Republic)", "IRN!"},
    {"Venezuela, Bolivarian Republic of", "VEN!"},
    {"(Paraguay", "PRY!"},
    {"Sierra Le one", "SLE!"},
    {"CostaRica", "CRI!"},
    // typing errors
    {"Lichtenstein", "LIE!"},
    {"Holly See", "VAT!"},
    {"New Zeeland", "NZL!"},
    {"Azerbeijan", "AZE!"},
    {"United Sates", "USA!"},
    {"Trinidad an Tobago", "TTO!"},
    {"Bolivia (Purinational State of)", "BOL!"},
    {"Switzreland", "CHE!"},
    {"Untied Kingdom", "GBR!"},
    {"Guinea-Bisau", "GNB!"},
    {"Malysia", "MYS!"},
    // no State, or not surely one
    {"", "-"},
    {"the", "-"},
    {"1", "-"},
    {"us", "-"},
    {"To go", "-"},
    {"Nigera", "-"},
    {"Austrlia", "-"},
    {"Iraqi", "-"},
    {"Austrian", "-"},
    {"German", "-"},
    {"Dominican", "-"},
    {"Somali", "-"},
    {"Hondurans", "-"},
    {"Child", "-"},
    {"Begin", "-"},
    {"Hungry", "-"},
    {"inland", "-"},
    {"North Africa", "-"},
    {"Islamic Republic of Iraq", "-"},
    {"Republic of China", "-"},
    {"Northern Ireland", "-"},
    {"European Union", "-"},
    {"Kosovo", "-"},
    {"Hong Kong", "-"},
    {"Islamic Republic of", "-"},
    {"United", "-"},
    {"Republic of", "-"},
    {"Italy and Germany", "-"},
    {"Paraguay (Argentina", "-"},
    {"OP-CAT", "-"},
    {"\xC3(\xFF", "-"},
};

TEST(States, reads_whole_names) {
  for (const auto& [input, expected] : kWholeNames)
    EXPECT_EQ(compact(state_named(language_named("en"), input)), expected) << input;
}

TEST(States, every_name_of_the_table_gives_its_code) {
  const std::set<std::string_view> kinds{"short", "formal", "variant", "old", "misprint"};
  std::string_view short_name_of;
  std::size_t names = 0;
  for (const TableCells& row : read_table(language_named("en").file("states.tsv"))) {
    const std::string iso3(row[0]), name(row[1]);
    EXPECT_TRUE(kinds.contains(row[2])) << row[2];
    EXPECT_EQ(compact(state_named(language_named("en"), name)),
              iso3 + (row[2] == "misprint" ? "!" : ""))
        << name;
    if (row[2] == "short") {
      EXPECT_NE(row[0], short_name_of) << "two short names of " << iso3;
    }
    if (row[2] == "short") short_name_of = row[0];
    if (row[2] != "misprint") {
      EXPECT_EQ(row[0], short_name_of) << name << " has no short name above it";
    }
    ++names;
  }
  EXPECT_EQ(names, 466u);
}

TEST(States, words_near_names_are_no_names) {
  std::size_t words = 0;
  for (const TableCells& row : read_table(language_named("en").file("words_near_states.tsv"))) {
    EXPECT_EQ(compact(state_named(language_named("en"), row[0])), "-") << row[0];
    ++words;
  }
  EXPECT_EQ(words, 62u);
}

TEST(States, a_language_without_names_finds_none) {
  const Language language({"xx", "Test", {}});
  EXPECT_EQ(compact(state_named(language, "France")), "-");
  EXPECT_EQ(compact(state_at_start(language, "the Niger")), "-");
  EXPECT_EQ(state_mentioned(language, "Review of France").value_or("-"), "-");
}

TEST(States, length_ends_at_the_name) {
  EXPECT_EQ(state_named(language_named("en"), " the Niger12 ")->length, 10u);
  EXPECT_EQ(state_named(language_named("en"), "Türkiye¹")->length, 8u);
  EXPECT_EQ(state_named(language_named("en"), "Azerbeijan,")->length, 10u);
}

// "IRN:26" is code and length.
const std::vector<Row> kStarts = {
    {"Iran (Islamic Republic of), Chile", "IRN:26"},
    {"Iran (Islamic Republic of", "IRN:4"},
    {"the Niger)", "NER:9"},
    {"The Sudan said", "SDN:9"},
    {"Guinea-Bissau and Guinea", "GNB:13"},
    {"Guinea, Mali", "GIN:6"},
    {"Slovenia1; Mali", "SVN:8"},
    {"Chile’s review", "CHL:5"},
    {"Trinidad and Tobago", "TTO:19"},
    {"United States of America", "USA:24"},
    {"Holly See, Chile", "VAT:9!"},
    {"Lao People's Democratic Republic;", "LAO:32"},
    {"UK; France", "GBR:2"},
    {"us all", "-"},
    {"Nigerian forces", "-"},
    {"Omanı", "-"},
    {" ; France", "-"},
    {"and France", "-"},
    {"Azerbajan", "-"},
    {"", "-"},
};

TEST(States, reads_names_at_the_start) {
  for (const auto& [input, expected] : kStarts) {
    const auto state = state_at_start(language_named("en"), input);
    const std::string found =
        state ? state->iso3 + ":" + std::to_string(state->length) + (state->corrected ? "!" : "")
              : "-";
    EXPECT_EQ(found, expected) << input;
  }
}

const std::vector<Row> kMentions = {
    {"The review of the Czech Republic was held at the 3rd meeting", "CZE"},
    {"The review of Iran (Islamic Republic of) was held", "IRN"},
    {"The review of the Democratic People’s Republic of Korea was held", "PRK"},
    {"The review of the United Kingdom of Great Britain and Northern Ireland was held", "GBR"},
    {"REPORT OF THE WORKING GROUP: BOSNIA AND HERZEGOVINA", "BIH"},
    {"Papua New Guinea", "PNG"},
    {"National report of Timor-\nLeste", "TLS"},
    {"Kenya’s report, presented to France", "KEN"},
    {"they ate turkey and chile", "-"},
    {"The Nigerian delegation of Niger", "NER"},
    {"Human Rights Council", "-"},
    {"", "-"},
};

TEST(States, finds_the_first_name_in_a_sentence) {
  for (const auto& [input, expected] : kMentions) {
    EXPECT_EQ(state_mentioned(language_named("en"), input).value_or("-"), expected) << input;
  }
}

TEST(States, long_hostile_text_is_cheap) {
  for (const std::string& unit :
       {std::string("United "), std::string("("), std::string("\xE2\x80"), std::string("Guinea")}) {
    std::string text;
    while (text.size() < 4'000'000) text += unit;
    EXPECT_EQ(compact(state_named(language_named("en"), text)), "-");
    EXPECT_EQ(compact(state_at_start(language_named("en"), text)), "-");
    EXPECT_EQ(state_mentioned(language_named("en"), text).value_or("-"), "-");
  }
}

}  // namespace
}  // namespace uprex
