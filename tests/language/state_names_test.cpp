#include "core/language/state_names.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/language/en/state_names.hpp"

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

TEST(States, WholeNames) {
  for (const auto& [input, expected] : kWholeNames)
    EXPECT_EQ(compact(state_named(input)), expected) << input;
}

TEST(States, EveryNameIsItsOwn) {
  for (const auto& [name, iso3] : en::state_names())
    EXPECT_EQ(compact(state_named(name)), iso3) << name;
  for (const auto& [name, iso3] : en::state_misprints()) {
    EXPECT_EQ(compact(state_named(name)), std::string(iso3) + "!") << name;
  }
}

TEST(States, LengthEndsAtTheName) {
  EXPECT_EQ(state_named(" the Niger12 ")->length, 10u);
  EXPECT_EQ(state_named("Türkiye¹")->length, 8u);
  EXPECT_EQ(state_named("Azerbeijan,")->length, 10u);
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

TEST(States, Starts) {
  for (const auto& [input, expected] : kStarts) {
    const auto state = state_at_start(input);
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

TEST(States, Mentions) {
  for (const auto& [input, expected] : kMentions) {
    EXPECT_EQ(state_mentioned(input).value_or("-"), expected) << input;
  }
}

TEST(States, HostileTextIsCheap) {
  for (const std::string& unit :
       {std::string("United "), std::string("("), std::string("\xE2\x80"), std::string("Guinea")}) {
    std::string text;
    while (text.size() < 4'000'000) text += unit;
    EXPECT_EQ(compact(state_named(text)), "-");
    EXPECT_EQ(compact(state_at_start(text)), "-");
    EXPECT_EQ(state_mentioned(text).value_or("-"), "-");
  }
}

}  // namespace
}  // namespace uprex
