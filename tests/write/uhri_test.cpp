// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/uhri/uhri.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "core/write/uhri/uhri_fields.hpp"
#include "tests/sample.hpp"

namespace uprex {
namespace {

std::string joined(const std::vector<std::string>& values) {
  std::string all;
  for (const auto& value : values) all += (all.empty() ? "" : "|") + value;
  return all;
}

std::string fields(const Recommendation& record) {
  const UhriFields f = uhri_fields(record);
  return f.text + "\n" + f.symbol + " / " + joined(f.countries) + " / " + joined(f.regions) +
         " / " + joined(f.sessions) + "\n" + joined(f.themes) + " / " + joined(f.affected_persons) +
         " / " + joined(f.sdgs) + "\n" + joined(f.recommending_states) + " / " +
         joined(f.recommending_regions) + " / " + joined(f.positions);
}

TEST(Uhri, has_the_fields_of_the_index) {
  const Extraction sample = sample_extraction();
  EXPECT_EQ(fields(sample.recommendations[0]),
            "121.1 Ratify the Convention (France) (Lithuania);\n"
            "A/HRC/43/15 / Slovenia / Eastern Europe / 34\n"
            " /  / \n"
            "France|Lithuania / Western Europe and Others|Eastern Europe / Supported");
  EXPECT_EQ(fields(sample.recommendations[1]),
            "121.3/a Ratify the Convention (Iran (Islamic Republic of)) (Atlantis) (Lemuria);\n"
            "A/HRC/43/15 / Slovenia / Eastern Europe / 34\n"
            "Ratification|Torture, & \"ill-treatment\" / Children|Persons deprived of their "
            "liberty & detainees"
            " / 16 - PEACE, JUSTICE AND STRONG INSTITUTIONS|5 - GENDER EQUALITY\n"
            "Iran (Islamic Republic of)|Atlantis|Lemuria / Asia-Pacific / Noted");
  EXPECT_EQ(fields({}), ";\n /  /  / \n /  / \n /  / ");
}

TEST(Uhri, leaves_unknown_fields_empty) {
  Recommendation record;
  record.response = Response::pending;
  record.recommending_states = {"VAT", "PSE"};
  record.labels.issues = {{"Women's rights", 0.9}};
  record.labels.groups = {{"Women & girls", 0.9}};
  record.labels.sdgs = {{"5", 0.9}, {"18", 0.9}};
  const UhriFields f = uhri_fields(record);
  EXPECT_EQ(joined(f.positions), "");
  EXPECT_EQ(joined(f.recommending_regions), "") << "observers belong to no group";
  EXPECT_EQ(joined(f.themes), "") << "UPR Info's issues are no themes of the Index";
  EXPECT_EQ(joined(f.affected_persons), "Women & girls");
  EXPECT_EQ(joined(f.sdgs), "5 - GENDER EQUALITY|18");
}

TEST(Uhri, has_only_symbols_of_the_united_nations) {
  const std::pair<std::string, std::string> table[] = {
      {"A/HRC/43/15", "A/HRC/43/15"},
      {"A/HRC/43/15/thematic-list", "A/HRC/43/15"},
      {"A/HRC/WG.6/52/L.3", "A/HRC/WG.6/52/L.3"},
      {"UPR/52/LVA", ""},
      {"", ""},
  };
  for (const auto& [document, symbol] : table) {
    Recommendation record;
    record.document = document;
    EXPECT_EQ(uhri_fields(record).symbol, symbol) << document;
  }
}

std::string written(std::string_view format, const std::vector<Extraction>& extractions) {
  std::ostringstream out;
  const auto writer = make_writer(format, out);
  for (const auto& extraction : extractions) writer->write(extraction);
  writer->finish();
  return out.str();
}

// What stands in the cells is read by another program in
// tests/command_line/published_formats_test.py.
TEST(Uhri, equal_records_give_equal_bytes) {
  const std::vector<Extraction> some{sample_extraction()};
  EXPECT_EQ(written("uhri", some), written("uhri", some));
}

TEST(Uhri, counts_what_it_leaves_out) {
  for (const auto format : {"uhri", "uhri-json"}) {
    std::ostringstream out;
    const auto writer = make_writer(format, out);
    writer->write(sample_answers());
    writer->write(sample_extraction());
    EXPECT_EQ(writer->left_out(), (LeftOut{3, 1})) << format;
  }
}

TEST(UhriJson, writes_one_object_on_each_line) {
  Extraction extraction = sample_extraction();
  extraction.recommendations.pop_back();
  Recommendation bare;
  bare.text = "Say \"no\" to \xC3( bytes";
  extraction.recommendations.push_back(bare);
  EXPECT_EQ(
      written("uhri-json", {extraction}),
      "[\n"
      "{\"AffectedPersons\":[],\"AnnotationId\":null,\"AnnotationType\":\"- Recommendations\","
      "\"Body\":\"- UPR\",\"Countries\":[\"Slovenia\"],\"DocumentId\":null,"
      "\"PublicationDate\":null,\"PublicationDateOnUhri\":null,\"Regions\":[\"Eastern Europe\"],"
      "\"Sdgs\":[],\"Symbol\":\"A/HRC/43/15\","
      "\"Text\":\"121.1 Ratify the Convention (France) (Lithuania);\",\"Themes\":[],"
      "\"UprCycle\":\"3\",\"UprPositions\":[\"Supported\"],"
      "\"UprRecommendingCountry\":[\"France\",\"Lithuania\"],"
      "\"UprRecommendingRegions\":[\"Western Europe and Others\",\"Eastern Europe\"],"
      "\"UprSession\":[\"34\"]},\n"
      "{\"AffectedPersons\":[],\"AnnotationId\":null,\"AnnotationType\":\"- Recommendations\","
      "\"Body\":\"- UPR\",\"Countries\":[],\"DocumentId\":null,"
      "\"PublicationDate\":null,\"PublicationDateOnUhri\":null,\"Regions\":[],"
      "\"Sdgs\":[],\"Symbol\":null,"
      "\"Text\":\"Say \\\"no\\\" to \xEF\xBF\xBD( bytes;\",\"Themes\":[],"
      "\"UprCycle\":null,\"UprPositions\":[],"
      "\"UprRecommendingCountry\":[],"
      "\"UprRecommendingRegions\":[],"
      "\"UprSession\":[]}\n"
      "]\n");
  EXPECT_EQ(written("uhri-json", {}), "[]\n");
}

}  // namespace
}  // namespace uprex
