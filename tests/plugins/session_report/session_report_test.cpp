// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "plugins/session_report/session_sections.hpp"
#include "tests/build_document.hpp"
#include "tests/read_document.hpp"

namespace uprex {
namespace {

constexpr std::string_view kState = "Views expressed by the State under review on the outcome";
constexpr std::string_view kOthers =
    "Views expressed by Member and observer States of the Human Rights Council on the outcome";
constexpr std::string_view kRemarks = "Concluding remarks of the State under review";

class ReportBuilder : public DocumentBuilder {
 public:
  ReportBuilder& open(const std::string& state, const std::string& symbol) {
    head("A/HRC/43/2");
    heading(state);
    number("The review of " + state + " was held on 4 November 2019, based on these documents:");
    item("(a)", "The national report (A/HRC/WG.6/34/XXX/1);");
    number("The outcome of the review of " + state +
           " comprises the report of the Working Group (" + symbol +
           "), the views of the State (see "
           "also " +
           symbol + "/Add.1).");
    return *this;
  }
  ReportBuilder& part(std::string_view label, std::string_view text) {
    paragraph(label, text).bold();
    return *this;
  }
  ReportBuilder& number(std::string_view text) {
    paragraph(std::to_string(++last_) + '.', text);
    return *this;
  }
  Document numbered() {
    Document result = build();
    int index = 0;
    for (Block& block : result.blocks) block.number = ++index;
    return result;
  }

 private:
  int last_ = 369;
};

// "FRA A/HRC/43/4 7 noted {position_unclear}"; totals as "FRA received 10".
Lines read(ReportBuilder& builder) {
  const Extraction extraction = read_by("session_report", builder.numbered());
  Lines lines;
  for (const PositionRecord& record : extraction.positions) {
    std::string line = record.state_under_review + ' ' + record.report + ' ' +
                       (record.scope == PositionScope::one ? record.number
                                                           : std::string(to_string(record.scope))) +
                       ' ' + std::string(to_string(record.position.status));
    for (const Reason reason : record.review)
      line += (reason == record.review.front() ? " {" : " ") + std::string(to_string(reason));
    lines.push_back(line + (record.review.empty() ? "" : "}"));
  }
  for (const StatedTotal& total : extraction.document.totals)
    lines.push_back(total.state_under_review + ' ' + std::string(to_string(total.of)) + ' ' +
                    std::to_string(total.number));
  return lines;
}

TEST(SessionReport, each_state_for_itself) {
  ReportBuilder builder;
  builder.number("The Council considered the outcome of reviews.")
      .open("France", "A/HRC/43/4")
      .part("1.", kState)
      .number("The delegation stated that France accepted recommendations 105.1 and 105.2.")
      .part("2.", kOthers)
      .number("Chad noted that France did not accept recommendation 105.9.")
      .part("3.", "General comments made by other stakeholders")
      .number("One organization regretted that France rejected recommendation 105.8.")
      .part("4.", kRemarks)
      .number(
          "The President of the Human Rights Council stated that, based on the information "
          "provided, out of 12 recommendations received, 10 had enjoyed the support of France "
          "and 2 had been noted.")
      .number("The delegation stated that it noted recommendation 105.3.")
      .open("Chad", "A/HRC/43/5")
      .part("1.", kOthers)
      .number("France welcomed that Chad had accepted recommendation 98.1.")
      .part("2.", kRemarks)
      .number("The delegation thanked all delegations.")
      .heading("B. General debate on agenda item 6");
  builder.number("Chad accepted recommendation 98.2.");
  EXPECT_EQ(read(builder), (Lines{"FRA A/HRC/43/4 105.1 supported",
                                  "FRA A/HRC/43/4 105.2 supported", "FRA A/HRC/43/4 105.3 noted",
                                  "FRA received 12", "FRA supported 10", "FRA noted 2"}));
}

TEST(SessionReport, ignores_numbers_that_are_not_answered) {
  ReportBuilder builder;
  builder.open("Peru", "A/HRC/43/6")
      .part("1.", kState)
      .number("Of the 188 recommendations made, Peru had accepted 123 and did not support 45.")
      .number(
          "Peru had considered all the recommendations carefully. Convention No. 189 was "
          "ratified, and 2.6 million persons were helped, as 111 countries supported.")
      .number(
          "With regard to recommendations 1 to 2 on treaties, Peru accepted the recommendation "
          "regarding the Convention on torture.")
      .number(
          "Although Peru had accepted most of the recommendations, it expressed reservations "
          "with regard to recommendation 8.")
      .part("2.", kRemarks)
      .number("Peru did not accept recommendation 8.");
  EXPECT_EQ(read(builder),
            (Lines{"PER A/HRC/43/6 1 unclear {position_unclear}",
                   "PER A/HRC/43/6 2 unclear {position_unclear}", "PER A/HRC/43/6 8 noted",
                   "PER received 188", "PER supported 123", "PER noted 45"}));
}

TEST(SessionReport, lists_after_their_answer) {
  ReportBuilder builder;
  builder.open("Qatar", "A/HRC/14/2")
      .part("1.", kState)
      .number(
          "A total of 3 recommendations did not enjoy the State’s support. They included "
          "recommendations 1, 3–4 (A/HRC/14/2, para. 85).");
  const Extraction extraction = read_by("session_report", builder.numbered());
  EXPECT_EQ(read(builder), (Lines{"QAT A/HRC/14/2 85.1 noted", "QAT A/HRC/14/2 85.3 noted",
                                  "QAT A/HRC/14/2 85.4 noted"}));
  EXPECT_NE(extraction.positions[0].position.wording.find("support. They included"),
            std::string::npos);
}

TEST(SessionReport, answers_to_all) {
  const auto all = [](std::string_view text) {
    ReportBuilder builder;
    builder.open("Fiji", "A/HRC/14/8").part("1.", kState).number(text);
    return read(builder);
  };
  const Lines supported{"FJI A/HRC/14/8 all supported"};
  EXPECT_EQ(all("The delegation stated that Fiji supported all of the recommendations it had "
                "received."),
            supported);
  EXPECT_EQ(all("Fiji accepted all recommendations."), supported);
  EXPECT_EQ(all("All the recommendations had been accepted."), supported);
  EXPECT_EQ(all("Fiji had studied all the recommendations and would reply."), Lines{});
  EXPECT_EQ(all("Fiji would implement all the recommendations that it had accepted."), Lines{});
}

TEST(SessionReport, rejections_in_other_words) {
  ReportBuilder builder;
  builder.open("Nicaragua", "A/HRC/14/3")
      .part("1.", kState)
      .number(
          "Regarding recommendation 92.8, to eliminate the crime, the recommendation was not "
          "appropriate, as no such crime existed.")
      .number(
          "On recommendations 92.36 to 92.37, Nicaragua was not in a position to make amendments "
          "in this regard.")
      .number("Regarding recommendation 92.40, a programme had begun.");
  EXPECT_EQ(read(builder), (Lines{"NIC A/HRC/14/3 92.8 noted {position_unclear}",
                                  "NIC A/HRC/14/3 92.36 noted {position_unclear}",
                                  "NIC A/HRC/14/3 92.37 noted {position_unclear}",
                                  "NIC A/HRC/14/3 92.40 unclear {position_unclear}"}));
}

TEST(SessionReport, answers_that_no_longer_stand) {
  ReportBuilder builder;
  builder.open("Kazakhstan", "A/HRC/28/10")
      .part("1.", kState)
      .number(
          "Kazakhstan had reconsidered its position on recommendation 126.27 on evidence. That "
          "recommendation, which had not initially been supported during the session of the "
          "Working Group, had now been accepted.");
  EXPECT_EQ(read(builder), (Lines{"KAZ A/HRC/28/10 126.27 supported"}));
}

TEST(SessionReport, sections) {
  ReportBuilder builder;
  builder.open("the Islamic Republic of Iran", "A/HRC/43/12 and Corr.1")
      .part("1.", kState)
      .number("Words.")
      .open("Bolivia (Plurinational State of)", "A/HRC/43/7")
      .part("1.", kState)
      .number("More words.");
  const auto sections = session_sections(language_named("en"), builder.numbered());
  ASSERT_EQ(sections.size(), 2u);
  EXPECT_EQ(sections[0].state, "IRN");
  EXPECT_EQ(sections[0].report, "A/HRC/43/12");
  EXPECT_EQ(sections[0].session, 34);
  EXPECT_EQ(sections[1].state, "BOL");
  EXPECT_EQ(sections[1].documents, (Lines{"A/HRC/43/7", "A/HRC/43/7/Add.1"}));
  EXPECT_EQ(sections[0].whole.end, sections[1].whole.begin);
}

TEST(SessionReport, ids) {
  ReportBuilder builder;
  for (const char* state : {"France", "Chad"})
    builder.open(state, "A/HRC/43/4").part("1.", kState).number("It accepted recommendation 5.");
  const Extraction extraction = read_by("session_report", builder.numbered());
  ASSERT_EQ(extraction.positions.size(), 2u);
  EXPECT_EQ(extraction.positions[0].id, "A/HRC/43/2#5");
  EXPECT_EQ(extraction.positions[1].id, "A/HRC/43/2#5~2");
  EXPECT_EQ(extraction.document.session, 34);
  EXPECT_EQ(extraction.document.state_under_review, "");
}

TEST(SessionReport, session_in_words) {
  ReportBuilder builder;
  builder.number(
      "The Council considered the outcome of the reviews conducted during the "
      "thirty-fourth session of the Working Group on the Universal Periodic Review.");
  builder.number("The outcome of the review of Chad comprises the report (A/HRC/43/5).")
      .part("1.", kState)
      .number("It accepted recommendation 98.5.");
  const Extraction extraction = read_by("session_report", builder.numbered());
  EXPECT_EQ(extraction.document.session, 34);
  ASSERT_EQ(extraction.positions.size(), 1u);
  EXPECT_EQ(extraction.positions[0].session, 34);
}

TEST(SessionReport, does_not_match_other_documents) {
  EXPECT_EQ(chosen({}), "none");
  EXPECT_THROW(read_by("session_report", {}), LoadError);
  EXPECT_EQ(chosen(DocumentBuilder()
                       .plain("Adopts the outcome of the universal periodic review on "
                              "Chad which is constituted of A/HRC/43/5.")
                       .build()),
            "none");
}

}  // namespace
}  // namespace uprex
