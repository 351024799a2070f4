// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/jsonl/jsonl.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <sstream>

#include "tests/sample.hpp"

namespace uprex {
namespace {

std::vector<std::string> lines(const Extraction& extraction) {
  std::ostringstream out;
  make_writer("jsonl", out)->write(extraction);
  std::istringstream in(out.str());
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

TEST(JsonLines, writes_document_then_recommendations_then_pledges) {
  const auto written = lines(sample_extraction());
  ASSERT_EQ(written.size(), 4u);
  EXPECT_EQ(
      written[0],
      R"({"kind":"document","schema":3,"document":"A/HRC/43/15",)"
      R"("type":"working_group_report","state_under_review":"SVN","session":34,"cycle":3,)"
      R"("language":"en","file":"slovenia.pdf","sha256":")" +
          std::string(64, 'a') +
          R"(","format":"pdf","pages":26,"extractor":"wg_report","version":"1.0.0",)"
          R"("labeller":"rules 1","counts":{"flagged":1,"items":2,"notes":2,"parts":1,"pledges":1,)"
          R"("recommendations":2},"reviews":[{"report":"A/HRC/43/15",)"
          R"("state_under_review":"SVN","documents":["A/HRC/43/15","A/HRC/43/15/Add.1"]},)"
          R"({"report":null,"state_under_review":null,"documents":[]}],)"
          R"("totals":[{"report":"A/HRC/43/15","state_under_review":"SVN","of":"received",)"
          R"("number":254,"paragraph":"5","page":2,)"
          R"("wording":"received 254 recommendations"},{"report":null,)"
          R"("state_under_review":null,"of":"supported","number":0,"paragraph":"",)"
          R"("page":null,"wording":""}],"checks":[{"name":"numbers","status":"failed",)"
          R"("detail":"121.2 is missing"},{"name":"contents","status":"passed",)"
          R"("detail":""}],"diagnostics":[{"severity":"warning",)"
          R"("code":"page_without_text","message":"page 9 is empty","paragraph":null,)"
          R"("page":9}]})");
  EXPECT_EQ(written[1],
            R"({"kind":"recommendation","schema":3,"id":"A/HRC/43/15#121.1",)"
            R"("document":"A/HRC/43/15","paragraph":"121.1","part":null,)"
            R"("state_under_review":"SVN","session":34,"cycle":3,"language":"en",)"
            R"("text":"Ratify the Convention",)"
            R"("verbatim":"121.1 Ratify the Convention (France) (Lithuania);",)"
            R"("recommending_states":["FRA","LTU"],"printed_states":["France","Lithuania"],)"
            R"("response":"supported","implemented":false,"positions":[{"status":"supported",)"
            R"("implemented":false,"document":"A/HRC/43/15","paragraph":"121","page":15,)"
            R"("wording":"enjoy the support of","comment":null,"cites":null}],)"
            R"("notes":[{"label":"3","text":"As read during the dialogue","page":16}],)"
            R"("themes":[],"groups":[],"sdgs":[],"labels":{"issues":[],"action":null,"sdgs":[],)"
            R"("groups":[],"instruments":[],"scores":{"issues":{},"action":null,"sdgs":{},)"
            R"("groups":{},"instruments":{}}},"source":{"page":15,"block":140,)"
            R"("boxes":[[15,120.1,402.3,523.0,428.9]],"extractor":"wg_report",)"
            R"("version":"1.0.0"},"review":[]})");
  EXPECT_NE(written[2].find(R"("comment":null,"cites":"A/HRC/43/15/Add.1 - Para. 4"}])"),
            std::string::npos)
      << written[2];
  EXPECT_NE(written[2].find(R"("themes":["Ratification","Torture, & \"ill-treatment\""],)"
                            R"("groups":["Children","Persons deprived of their liberty"],)"
                            R"("sdgs":["16","5"],"labels":{"issues":["Women's rights","Labour"],)"
                            R"("action":4,"sdgs":["5"],"groups":["Women & girls"],)"
                            R"("instruments":["CEDAW","ILO 189"],"scores":{)"
                            R"("issues":{"Women's rights":0.93,"Labour":0.507},"action":0.8,)"
                            R"("sdgs":{"5":0.9},"groups":{"Women & girls":0.9},)"
                            R"("instruments":{"CEDAW":1.0,"ILO 189":1.0}}},"source")"),
            std::string::npos)
      << written[2];
  EXPECT_EQ(
      written[3],
      R"({"kind":"pledge","schema":3,"id":"A/HRC/43/15#pledge-1",)"
      R"("document":"A/HRC/43/15","paragraph":"122","state_under_review":"SVN",)"
      R"("session":34,"cycle":3,"language":"en","pointer":true,)"
      R"("text":"See the national report","verbatim":"122. See the national report",)"
      R"("source":{"page":16,"block":141,"boxes":[[16,1.0,2.0,3.0,4.0]],"extractor":"wg_report",)"
      R"("version":"1.0.0"}})");
}

TEST(JsonLines, writes_positions_between_recommendations_and_pledges) {
  Extraction extraction = sample_answers();
  extraction.recommendations.push_back(sample_recommendation("A/HRC/43/15/Add.1", "1"));
  extraction.pledges.emplace_back();
  const auto written = lines(extraction);
  ASSERT_EQ(written.size(), 6u);
  EXPECT_EQ(written[2],
            R"({"kind":"position","schema":3,"id":"A/HRC/43/15/Add.1#122.17",)"
            R"("document":"A/HRC/43/15/Add.1","report":"A/HRC/43/15","scope":"one",)"
            R"("number":"122.17","concerning":null,"state_under_review":"SVN","session":34,)"
            R"("cycle":3,"language":"en","position":{"status":"supported","implemented":false,)"
            R"("document":"A/HRC/43/15/Add.1","paragraph":"4","page":2,"wording":"accepts",)"
            R"("comment":"As it is law","cites":null},"source":{"page":2,"block":9,)"
            R"("boxes":[[2,72.0,100.5,523.0,112.0]],"extractor":"addendum","version":"1.0.0"},)"
            R"("review":[]})");
  EXPECT_NE(written[3].find(R"("concerning":"regarding free legal aid")"), std::string::npos);
  EXPECT_NE(written[3].find(R"("review":["number_repeated","position_unclear"])"),
            std::string::npos);
  EXPECT_NE(written[4].find(R"("report":null,"scope":"rest","number":null,"concerning":null,)"
                            R"("state_under_review":null,"session":null,"cycle":null)"),
            std::string::npos)
      << written[4];
  EXPECT_EQ(written[5].find(R"({"kind":"pledge")"), 0u);
}

TEST(JsonLines, rounds_coordinates_to_tenths) {
  EXPECT_NE(lines(sample_extraction())[2].find("[16,0.3,0.0,100.0,1000000.0]"), std::string::npos);
}

TEST(JsonLines, unknown_is_null) {
  Extraction extraction;
  extraction.recommendations.emplace_back();
  const auto written = lines(extraction);
  for (const auto& line : written)
    EXPECT_NE(line.find(R"("state_under_review":null,"session":null,"cycle":null)"),
              std::string::npos)
        << line;
}

TEST(JsonLines, replaces_invalid_utf8_and_numbers) {
  Extraction extraction;
  Recommendation record;
  record.text = "bro\xffken \x01\n\"";
  record.source.boxes = {{1, std::numeric_limits<double>::quiet_NaN(), 0, 0, 0}};
  extraction.recommendations.push_back(record);
  const std::string line = lines(extraction)[1];
  EXPECT_NE(line.find("\"bro\xEF\xBF\xBDken \\u0001\\n\\\"\""), std::string::npos) << line;
  EXPECT_NE(line.find("[1,0.0,0.0,0.0,0.0]"), std::string::npos) << line;
}

TEST(JsonLines, does_not_write_values_outside_an_enumeration) {
  Extraction extraction = sample_extraction();
  extraction.recommendations[0].review = {static_cast<Reason>(999)};
  std::ostringstream out;
  EXPECT_THROW(JsonLinesWriter(out).write(extraction), Error);
  const std::string written = out.str();
  EXPECT_EQ(written.find("recommendation\",\"schema"), std::string::npos) << written;
}

TEST(Writer, an_unknown_format_is_an_error) {
  std::ostringstream out;
  EXPECT_THROW(make_writer("xml", out), Error);
  EXPECT_EQ(writer_formats().front().name, "jsonl");
}

}  // namespace
}  // namespace uprex
