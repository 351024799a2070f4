// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/thematic_list/thematic_list_writer.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <span>
#include <sstream>

#include "core/app/reads_back.hpp"
#include "core/load/load.hpp"
#include "core/model/names.hpp"
#include "tests/read_document.hpp"
#include "tests/sample.hpp"

namespace uprex {
namespace {

std::string written(const std::vector<Extraction>& extractions) {
  std::ostringstream out;
  const auto writer = make_writer("thematic-list", out, reads_back);
  for (const auto& extraction : extractions) writer->write(extraction);
  writer->finish();
  return out.str();
}

Document loaded(const std::string& bytes) {
  return load(std::as_bytes(std::span(bytes.data(), bytes.size())), "list.docx");
}

std::string joined(const std::vector<std::string>& values) {
  std::string all;
  for (const auto& value : values) all += (all.empty() ? "" : "|") + value;
  return all;
}

std::string row(const Recommendation& r) {
  return r.id.substr(r.id.find('#') + 1) + " " + r.paragraph + " " + r.text + " [" +
         joined(r.recommending_states) + "] " + std::string(to_string(r.response)) + " {" +
         joined(r.themes) + "} {" + joined(r.groups) + "} {" + joined(r.sdgs) + "}";
}

std::vector<std::string> rows(const std::vector<Recommendation>& records) {
  std::vector<std::string> lines;
  for (const Recommendation& record : records) lines.push_back(row(record));
  return lines;
}

Recommendation record(const std::string& number, const std::string& text, Response response,
                      const std::vector<std::string>& states = {"FRA"},
                      const std::vector<std::string>& printed = {"France"}) {
  Recommendation r;
  r.document = "A/HRC/43/15";
  r.paragraph = number;
  r.id = r.document + "#" + number;
  r.text = text;
  r.recommending_states = states;
  r.printed_states = printed;
  r.response = response;
  return r;
}

Recommendation part(const std::string& number, const std::string& letter, const std::string& text,
                    Response response, const std::string& state) {
  const std::map<std::string, std::string> names{
      {"UGA", "Uganda"}, {"PER", "Peru"}, {"TCD", "Chad"}};
  Recommendation r = record(number, text, response, {}, {});
  if (const auto found = names.find(state); found != names.end()) {
    r.recommending_states = {state};
    r.printed_states = {found->second};
  }
  r.part = letter;
  r.id += "/" + letter;
  return r;
}

Recommendation labelled(Recommendation r, const std::vector<std::string>& themes,
                        const std::vector<std::string>& groups = {},
                        const std::vector<std::string>& sdgs = {}) {
  r.themes = themes;
  r.groups = groups;
  r.sdgs = sdgs;
  return r;
}

Extraction review(int cycle, std::vector<Recommendation> records) {
  Extraction extraction;
  extraction.document.symbol = "A/HRC/43/15";
  extraction.document.state_under_review = "SVN";
  extraction.document.session = 34;
  extraction.document.cycle = cycle;
  extraction.recommendations = std::move(records);
  return extraction;
}

class ThematicListOfCycle : public testing::TestWithParam<int> {};

TEST_P(ThematicListOfCycle, is_read_back_to_the_same_records) {
  using enum Response;
  const Extraction list = review(
      GetParam(),
      {
          record("83.1", "Ratify CEDAW; and report on it", supported, {"FRA", "IRN"},
                 {"France", "Iran (Islamic Republic of)"}),
          // Alike: one row.
          part("83.4", "a", "Sign OP-CAT", supported, "UGA"),
          part("83.4", "b", "Ratify OP-CAT", supported, "PER"),
          // Answered differently.
          part("83.11", "a", "Sign CED", supported, "UGA"),
          part("83.11", "b", "Ratify CED", noted, "PER"),
          part("83.11", "c", "Implement CED", noted, "TCD"),
          // One of them alone.
          part("83.12", "b", "Ratify CMW", noted, "PER"),
          // Their words would not be parted at the same place.
          part("83.13", "a", "Ratify", supported, ""),
          part("83.13", "b", "Implement CRPD", supported, "PER"),
          record("121.10", "Spend < 5% & > 2% on \"R&D\"; - not on =1+1", supported),
          record("71(b)", "Adopt the law (No. 29) of 2014", partially_supported),
          record("83.2", "Do what nobody asks", noted, {}, {}),
          record("83.3", "Answer later", pending),
          record("83.5", "Say something", unclear),
          labelled(record("83.6", "Prevent torture", supported),
                   {"Prohibition of torture & cruel, inhuman or degrading treatment",
                    "Economic, social & cultural rights - general measures of implementation",
                    "Children: definition; general principles; protection"},
                   {"judges, lawyers and prosecutors",
                    "minorities/ racial, ethnic, linguistic, religious or descent-based groups"},
                   {"16 - PEACE, JUSTICE AND STRONG INSTITUTIONS", "5 - GENDER EQUALITY"}),
          labelled(record("83.7", "Fight the epidemic", supported), {"HIV - Aids", "Other"}),
          labelled(record("83.8", "Educate", supported),
                   {"A51 Human rights education - general", "E51 Right to education - General"},
                   {"general", "women"}),
          labelled(record("83.9", "Protect women", noted), {"Violence against women"}, {},
                   {"5 - GENDER EQUALITY"}),
          labelled(record("83.10", "Protect girls", noted), {}, {"Children"}),
      });
  const Extraction back = read_by("thematic_list", loaded(written({list})));
  EXPECT_EQ(back.document.symbol, "A/HRC/43/15/thematic-list");
  EXPECT_EQ(back.document.state_under_review, "SVN");
  EXPECT_EQ(back.document.session, 34);
  EXPECT_TRUE(back.document.diagnostics.empty());
  std::vector<std::string> found = rows(back.recommendations);
  std::vector<std::string> expected = rows(list.recommendations);
  std::ranges::sort(found);
  std::ranges::sort(expected);
  EXPECT_EQ(found, expected);
}

INSTANTIATE_TEST_SUITE_P(ThematicList, ThematicListOfCycle, testing::Values(0, 1, 2, 3, 4));

// Head row, themes and rows as they stand in the document.
std::vector<std::string> table(const Document& document) {
  std::vector<std::string> lines;
  for (const Block& block : document.blocks)
    if (block.kind == BlockKind::table_row) lines.push_back(block.text);
  return lines;
}

TEST(ThematicList, sorts_by_response_then_theme) {
  using enum Response;
  auto from_addendum = labelled(record("1.4", "Ratify", supported), {"Norms"});
  from_addendum.positions = {{pending, false, "A/HRC/43/15", "1", 2, "", {}},
                             {supported, false, "A/HRC/43/15/Add.1", "3", 2, "", {}},
                             {noted, false, "A/HRC/43/2", "", 2, "", {}}};
  auto from_list = labelled(record("1.5", "Sign", noted), {"Norms"});
  from_list.positions = {
      {noted, false, "A/HRC/43/15/thematic-list", "", 0, "", {}, "Add.1 - Para 5"}};
  const Document document = loaded(written(
      {review(3, {labelled(record("1.1", "Vote", noted), {"Elections"}),
                  record("1.2", "Act", noted), record("1.3", "Go", supported), from_addendum,
                  from_list, labelled(record("1.6", "Count", supported), {"Elections"})})}));
  EXPECT_EQ(table(document),
            (std::vector<std::string>{
                "Recommendation\tPosition\tFull list of themes\tAssessment/comments on level of "
                "implementation",
                "1.3 Go (France);\tSupported\t\t",
                "1.2 Act (France);\tNoted\t\t",
                "Theme: Elections\t\t\t",
                "1.6 Count (France);\tSupported\t- Elections\t",
                "Theme: Norms\t\t\t",
                "1.4 Ratify (France); Source of Position: A/HRC/43/15/Add.1 - Para. "
                "3\tSupported\t- Norms\t",
                "Theme: Elections\t\t\t",
                "1.1 Vote (France);\tNoted\t- Elections\t",
                "Theme: Norms\t\t\t",
                "1.5 Sign (France); Source of Position: Add.1 - Para 5\tNoted\t- Norms\t",
            }));
  ASSERT_FALSE(document.furniture.empty());
  EXPECT_TRUE(
      document.furniture.front().text.starts_with("UPR of Slovenia (3rd Cycle – 34th session)"))
      << document.furniture.front().text;
}

TEST(ThematicList, puts_equal_parts_in_one_row) {
  using enum Response;
  const auto lines =
      table(loaded(written({review(4, {part("1.1", "a", "Sign CAT", supported, "UGA"),
                                       part("1.1", "b", "Ratify CAT", supported, "PER"),
                                       part("1.1", "c", "Publish its reports", noted, "TCD")})})));
  EXPECT_EQ(std::vector<std::string>(lines.begin() + 1, lines.end()),
            (std::vector<std::string>{"1.1 Sign CAT (Uganda); Ratify CAT (Peru);\tSupported\t\t",
                                      "1.1/c Publish its reports (Chad);\tNoted\t\t"}));
}

TEST(ThematicList, separates_parts_if_nobody_reads_them_back) {
  std::ostringstream out;
  const auto writer = make_writer("thematic-list", out);
  writer->write(review(4, {part("1.1", "a", "Sign CAT", Response::supported, "UGA"),
                           part("1.1", "b", "Ratify CAT", Response::supported, "PER")}));
  writer->finish();
  const auto lines = table(loaded(out.str()));
  EXPECT_EQ(std::vector<std::string>(lines.begin() + 1, lines.end()),
            (std::vector<std::string>{"1.1/a Sign CAT (Uganda);\tSupported\t\t",
                                      "1.1/b Ratify CAT (Peru);\tSupported\t\t"}));
}

TEST(ThematicList, uses_proposals_if_nothing_is_printed) {
  Recommendation proposed = record("1.1", "Ratify", Response::supported);
  proposed.labels.issues = {{"Women's rights", 0.9}, {"Justice", 0.6}};
  proposed.labels.sdgs = {{"5", 0.9}};
  proposed.labels.groups = {{"Women & girls", 0.9}};
  const auto lines = table(loaded(written({review(4, {proposed})})));
  EXPECT_EQ(
      lines,
      (std::vector<std::string>{
          "Recommendation and recommending State\tPosition of the State under review\tHuman "
          "rights themes and groups of persons\tRelevant SDGs",
          "Theme: Women's rights (proposed)\t\t\t",
          "1.1 Ratify (France);\tSupported\t- Women's rights (proposed) - Justice (proposed) "
          "Groups of Persons: - Women & girls (proposed)\t- 5 - GENDER EQUALITY (proposed)"}));
}

// What was guessed is not printed for having been written down; page heads tell people so.
TEST_P(ThematicListOfCycle, proposals_are_not_read_back_as_printed) {
  Recommendation proposed = record("1.1", "Ratify", Response::supported);
  proposed.labels.issues = {{"HIV - Aids", 0.9}, {"CP rights - general", 0.6}};
  proposed.labels.sdgs = {{"5", 0.9}, {"16", 0.6}};
  proposed.labels.groups = {
      {"Lesbian, gay, bisexual and transgender and intersex persons (LGBTI)", 1},
      {"Roma, Gypsies, Sinti & Travellers", 1}};
  Recommendation printed = labelled(proposed, {"Justice"}, {}, {"3 - GOOD HEALTH AND WELL-BEING"});
  printed.id = "A/HRC/43/15#1.2";
  printed.paragraph = "1.2";
  const Extraction list = review(GetParam(), {proposed, printed});
  const Document document = loaded(written({list}));
  EXPECT_EQ(
      rows(read_by("thematic_list", document).recommendations),
      (std::vector<std::string>{"1.1 1.1 Ratify [FRA] supported {} {} {}",
                                "1.2 1.2 Ratify [FRA] supported {Justice} {} {3 - GOOD HEALTH "
                                "AND WELL-BEING}"}));
  const auto explained = [](const Document& of) {
    return std::ranges::any_of(of.furniture, [](const Block& block) {
      return block.text.find("(proposed): by a program from the text alone") != std::string::npos;
    });
  };
  EXPECT_TRUE(explained(document));
  EXPECT_FALSE(
      explained(loaded(written({review(GetParam(), {record("1.1", "Ratify", Response::noted)})}))));
}

TEST(ThematicList, writes_any_text) {
  const Document document = loaded(
      written({review(4, {record("1.1", "bell \x07 broken \xC3( line\nbreak \xEF\xBF\xBE <b> ]]>",
                                 Response::noted)})}));
  EXPECT_EQ(table(document)[1],
            "1.1 bell \xEF\xBF\xBD broken \xEF\xBF\xBD( line break \xEF\xBF\xBD <b> ]]> "
            "(France);\tNoted\t\t");
}

TEST(ThematicList, equal_records_give_equal_bytes) {
  const std::vector<Extraction> some{sample_extraction()};
  EXPECT_EQ(written(some), written(some));
}

TEST(ThematicList, counts_what_it_leaves_out) {
  std::ostringstream out;
  const auto writer = make_writer("thematic-list", out, reads_back);
  writer->write(sample_answers());
  writer->write(sample_extraction());
  EXPECT_EQ(writer->left_out(), (LeftOut{3, 1}));
}

TEST(ThematicList, writes_column_heads_without_records) {
  EXPECT_EQ(table(loaded(written({sample_answers()}))).size(), 1U);
}

// The rows of a list do not say whose they are.
TEST(ThematicList, list_of_several_reviews_is_not_read_as_one) {
  Extraction other = sample_extraction("A/HRC/42/4");
  other.document.state_under_review = "ALB";
  EXPECT_THROW(read_by("thematic_list", loaded(written({sample_extraction(), other}))), LoadError);
}

}  // namespace
}  // namespace uprex
