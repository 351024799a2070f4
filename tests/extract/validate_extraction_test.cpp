#include "core/extract/validate_extraction.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <limits>

#include "tests/sample.hpp"

namespace uprex {
namespace {

// An addendum with a recommendation and a pledge: a record of every kind.
Extraction sound() {
  Extraction extraction = sample_answers("A/1");
  extraction.recommendations = {sample_recommendation("A/1", "7")};
  extraction.pledges = sample_extraction("A/1").pledges;
  extraction.document.totals = sample_extraction("A/1").document.totals;
  extraction.document.diagnostics = {{Severity::info, "a_code", "A sentence", "4", 2}};
  return extraction;
}

TEST(Faults, SoundRecordsHaveNone) {
  EXPECT_EQ(fault_in(sound()), "");
  EXPECT_EQ(fault_in(sample_extraction()), "");
  Extraction unusual = sound();
  unusual.recommendations[0].text = "tab\tand \xEF\xBF\xBD and \xF0\x9F\x98\x80";
  unusual.document.state_under_review.clear();
  EXPECT_EQ(fault_in(unusual), "");
}

struct Row {
  std::function<void(Extraction&)> spoil;
  std::string fault;
};

std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.fault; }

class Spoilt : public testing::TestWithParam<Row> {};

TEST_P(Spoilt, IsNamed) {
  Extraction extraction = sound();
  GetParam().spoil(extraction);
  EXPECT_EQ(fault_in(extraction), GetParam().fault);
}

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

INSTANTIATE_TEST_SUITE_P(
    Document, Spoilt,
    testing::Values(
        Row{[](auto& e) { e.document.kind = ""; }, "document: its kind is not snake_case"},
        Row{[](auto& e) { e.document.symbol = "A#1"; }, "document: its symbol holds a #"},
        Row{[](auto& e) { e.document.session = -1; }, "document: its session is negative"},
        Row{[](auto& e) { e.document.language = "English"; },
            "document: its language is no code of two letters"},
        Row{[](auto& e) { e.document.state_under_review = "Kenya"; },
            "document: its State under review is no alpha-3 code"},
        Row{[](auto& e) { e.document.reviews[0].documents = {"A\n"}; },
            "document: its review's document holds a line break"},
        Row{[](auto& e) { e.document.totals[0].of = TotalOf(9); },
            "document: its total is none of the known values"},
        Row{[](auto& e) { e.document.totals[0].number = -1; }, "document: its total is negative"},
        Row{[](auto& e) { e.document.diagnostics[0].severity = Severity(9); },
            "document: its diagnostic's severity is none of the known values"},
        Row{[](auto& e) { e.document.pages = -1; }, "document: its number of pages is negative"},
        Row{[](auto& e) { e.document.format = "\xff"; }, "document: its format is not UTF-8"},
        Row{[](auto& e) { e.document.counts["\x1b[2J"] = 1; },
            "document: its count's name is not snake_case"},
        Row{[](auto& e) {
              e.document.checks = {{"a_check", CheckStatus(9), ""}};
            },
            "document: its check's status is none of the known values"},
        Row{[](auto& e) {
              e.document.checks = {{"a_check", CheckStatus::passed, "a\nb"}};
            },
            "document: its check's detail holds a line break"},
        Row{[](auto& e) { e.document.diagnostics[0].code = "A code"; },
            "document: its diagnostic's code is not snake_case"}));

INSTANTIATE_TEST_SUITE_P(
    Records, Spoilt,
    testing::Values(Row{[](auto& e) { e.recommendations[0].text = "cut \xC3"; },
                        "recommendation A/1#7: its text is not UTF-8"},
                    Row{[](auto& e) { e.recommendations[0].verbatim = "a\nb"; },
                        "recommendation A/1#7: its verbatim holds a line break"},
                    Row{[](auto& e) { e.recommendations[0].id = "7"; },
                        "recommendation number 1: its id is without #"},
                    Row{[](auto& e) { e.recommendations[0].id = "A/2#7"; },
                        "recommendation A/2#7: its id is that of another document's record"},
                    Row{[](auto& e) { e.positions[0].document = "A/2"; },
                        "position A/1#122.17: its document is another"},
                    Row{[](auto& e) { e.recommendations[0].id = "#\xff"; },
                        "recommendation number 1: its id is not UTF-8"},
                    Row{[](auto& e) { e.recommendations[0].recommending_states = {""}; },
                        "recommendation A/1#7: its recommending State is no alpha-3 code"},
                    Row{[](auto& e) { e.recommendations[0].response = Response(-1); },
                        "recommendation A/1#7: its response is none of the known values"},
                    Row{[](auto& e) { e.recommendations[0].positions[0].status = Response(99); },
                        "recommendation A/1#7: its status is none of the known values"},
                    Row{[](auto& e) { e.recommendations[0].notes[0].page = -3; },
                        "recommendation A/1#7: its note's page is negative"},
                    Row{[](auto& e) { e.recommendations[0].themes = {"a\r"}; },
                        "recommendation A/1#7: its theme holds a line break"},
                    Row{[](auto& e) {
                          e.recommendations[0].labels.issues = {{"", 0.5}};
                        },
                        "recommendation A/1#7: its issue is empty"},
                    Row{[](auto& e) {
                          e.recommendations[0].labels.groups = {{"a\n", 0.5}};
                        },
                        "recommendation A/1#7: its proposed group holds a line break"},
                    Row{[](auto& e) {
                          e.recommendations[0].labels.sdgs = {{"5", 1.5}};
                        },
                        "recommendation A/1#7: its proposed goal has a score that is no "
                        "probability"},
                    Row{[](auto& e) {
                          e.recommendations[0].labels.action = ActionLabel{6, 0.5};
                        },
                        "recommendation A/1#7: its action is none of 1 to 5"},
                    Row{[](auto& e) { e.recommendations[0].review = {Reason(77)}; },
                        "recommendation A/1#7: its reason for review is none of the known values"},
                    Row{[](auto& e) { e.recommendations[0].review.assign(2, Reason::no_state); },
                        "recommendation A/1#7: its reason for review is given twice"},
                    Row{[](auto& e) { e.recommendations[0].source.page = -1; },
                        "recommendation A/1#7: its page is negative"},
                    Row{[](auto& e) { e.recommendations[0].source.boxes[0].page = 0; },
                        "recommendation A/1#7: its box is on no page"},
                    Row{[](auto& e) { e.recommendations[0].source.boxes[0].left = kNan; },
                        "recommendation A/1#7: its box has a side that is no number"},
                    Row{[](auto& e) { e.positions[1].id = e.positions[0].id; },
                        "position A/1#122.17: its id is another record's too"},
                    Row{[](auto& e) { e.positions[0].id = e.recommendations[0].id; },
                        "position A/1#7: its id is another record's too"},
                    Row{[](auto& e) { e.positions[0].scope = PositionScope(3); },
                        "position A/1#122.17: its scope is none of the known values"},
                    Row{[](auto& e) { e.positions[0].number = ""; },
                        "position A/1#122.17: its number is missing"},
                    Row{[](auto& e) { e.positions[2].number = "4"; },
                        "position A/1#rest: its number contradicts its scope"},
                    Row{[](auto& e) { e.positions[0].position.comment = "a\nb"; },
                        "position A/1#122.17: its comment holds a line break"},
                    Row{[](auto& e) { e.pledges[0].cycle = -1; },
                        "pledge A/1#pledge-1: its cycle is negative"},
                    Row{[](auto& e) { e.pledges[0].source.block = -1; },
                        "pledge A/1#pledge-1: its block is negative"}));

}  // namespace
}  // namespace uprex
