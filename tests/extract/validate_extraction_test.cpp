// SPDX-License-Identifier: GPL-3.0-or-later
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

TEST(ValidateExtraction, accepts_sound_records) {
  EXPECT_EQ(validate_extraction(sound()), "");
  EXPECT_EQ(validate_extraction(sample_extraction()), "");
  Extraction unusual = sound();
  unusual.recommendations[0].text = "tab\tand \xEF\xBF\xBD and \xF0\x9F\x98\x80";
  unusual.document.state_under_review.clear();
  EXPECT_EQ(validate_extraction(unusual), "");
}

struct Row {
  std::function<void(Extraction&)> spoil;
  std::string fault;
};

std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.fault; }

class ValidateSpoilt : public testing::TestWithParam<Row> {};

TEST_P(ValidateSpoilt, is_named) {
  Extraction extraction = sound();
  GetParam().spoil(extraction);
  EXPECT_EQ(validate_extraction(extraction), GetParam().fault);
}

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

INSTANTIATE_TEST_SUITE_P(
    Document, ValidateSpoilt,
    testing::Values(
        Row{[](auto& e) { e.document.kind = ""; }, "document: type is not snake_case"},
        Row{[](auto& e) { e.document.symbol = "A#1"; },
            "document: document holds a # or a line break"},
        Row{[](auto& e) { e.document.session = -1; }, "document: session is out of range"},
        Row{[](auto& e) { e.document.language = "English"; },
            "document: language is not a code of two letters"},
        Row{[](auto& e) { e.document.state_under_review = "Kenya"; },
            "document: state_under_review is not an alpha-3 code"},
        Row{[](auto& e) { e.document.reviews[0].documents = {"A\n"}; },
            "document: reviews[0].documents[0] holds a # or a line break"},
        Row{[](auto& e) { e.document.totals[0].of = TotalOf(9); },
            "document: totals[0].of has a value that is not in its enumeration"},
        Row{[](auto& e) { e.document.totals[0].number = -1; },
            "document: totals[0].number is out of range"},
        Row{[](auto& e) { e.document.diagnostics[0].severity = Severity(9); },
            "document: diagnostics[0].severity has a value that is not in its enumeration"},
        Row{[](auto& e) { e.document.counts["items"] = -1; },
            "document: counts.items is out of range"},
        Row{[](auto& e) { e.document.sha256 = "1234"; }, "document: sha256 is not a SHA-256"},
        Row{[](auto& e) { e.document.pages = -1; }, "document: pages is out of range"},
        Row{[](auto& e) { e.document.format = "\xff"; }, "document: format is not UTF-8"},
        Row{[](auto& e) { e.document.counts["\x1b[2J"] = 1; },
            "document: counts has a name that is not snake_case"},
        Row{[](auto& e) {
              e.document.checks = {{"a_check", CheckStatus(9), ""}};
            },
            "document: checks[0].status has a value that is not in its enumeration"},
        Row{[](auto& e) {
              e.document.checks = {{"a_check", CheckStatus::passed, "a\nb"}};
            },
            "document: checks[0].detail holds a line break"},
        Row{[](auto& e) { e.document.diagnostics[0].code = "A code"; },
            "document: diagnostics[0].code is not snake_case"}));

INSTANTIATE_TEST_SUITE_P(
    Records, ValidateSpoilt,
    testing::Values(
        Row{[](auto& e) { e.recommendations[0].text = "cut \xC3"; },
            "recommendation A/1#7: text is not UTF-8"},
        Row{[](auto& e) { e.recommendations[0].verbatim = "a\nb"; },
            "recommendation A/1#7: verbatim holds a line break"},
        Row{[](auto& e) { e.recommendations[0].id = "7"; },
            "recommendation number 1: id is not a symbol, # and a number on one line"},
        Row{[](auto& e) { e.recommendations[0].id = "A/2#7"; },
            "recommendation A/2#7: id begins with another symbol"},
        Row{[](auto& e) { e.positions[0].document = "A/2"; },
            "position A/1#122.17: document is not the symbol of its document"},
        Row{[](auto& e) { e.recommendations[0].id = "#\xff"; },
            "recommendation number 1: id is not UTF-8"},
        Row{[](auto& e) { e.recommendations[0].recommending_states = {""}; },
            "recommendation A/1#7: recommending_states[0] is not an alpha-3 code"},
        Row{[](auto& e) { e.recommendations[0].response = Response(-1); },
            "recommendation A/1#7: response has a value that is not in its enumeration"},
        Row{[](auto& e) { e.recommendations[0].positions[0].status = Response(99); },
            "recommendation A/1#7: positions[0].status has a value that is not in its enumeration"},
        Row{[](auto& e) { e.recommendations[0].notes[0].page = -3; },
            "recommendation A/1#7: notes[0].page is out of range"},
        Row{[](auto& e) { e.recommendations[0].themes = {"a\r"}; },
            "recommendation A/1#7: themes[0] is empty or holds a line break"},
        Row{[](auto& e) {
              e.recommendations[0].labels.issues = {{"", 0.5}};
            },
            "recommendation A/1#7: labels.issues[0].name is empty or holds a line break"},
        Row{[](auto& e) {
              e.recommendations[0].labels.groups = {{"a\n", 0.5}};
            },
            "recommendation A/1#7: labels.groups[0].name is empty or holds a line break"},
        Row{[](auto& e) {
              e.recommendations[0].labels.sdgs = {{"5", 1.5}};
            },
            "recommendation A/1#7: labels.sdgs[0].score is out of range"},
        Row{[](auto& e) {
              e.recommendations[0].labels.action = ActionLabel{6, 0.5};
            },
            "recommendation A/1#7: labels.action.category is out of range"},
        Row{[](auto& e) {
              e.recommendations[0].labels.sdgs = {{"18", 0.5}};
            },
            "recommendation A/1#7: labels.sdgs[0].name is not a goal from 1 to 17"},
        Row{[](auto& e) {
              e.recommendations[0].labels.issues = {{"a", 0.5}, {"a", 0.4}};
            },
            "recommendation A/1#7: labels.issues holds a value twice"},
        Row{[](auto& e) { e.recommendations[0].part = "A"; },
            "recommendation A/1#7: part is not made of small letters"},
        Row{[](auto& e) { e.recommendations[0].review = {Reason(77)}; },
            "recommendation A/1#7: review[0] has a value that is not in its enumeration"},
        Row{[](auto& e) { e.recommendations[0].review.assign(2, Reason::no_state); },
            "recommendation A/1#7: review holds a value twice"},
        Row{[](auto& e) { e.recommendations[0].source.page = -1; },
            "recommendation A/1#7: source.page is out of range"},
        Row{[](auto& e) { e.recommendations[0].source.boxes[0].page = 0; },
            "recommendation A/1#7: source.boxes[0].page is out of range"},
        Row{[](auto& e) { e.recommendations[0].source.boxes[0].left = kNan; },
            "recommendation A/1#7: source.boxes[0].left is not a finite number"},
        Row{[](auto& e) { e.positions[1].id = e.positions[0].id; },
            "position A/1#122.17: id is also the id of another record"},
        Row{[](auto& e) { e.positions[0].id = e.recommendations[0].id; },
            "position A/1#7: id is also the id of another record"},
        Row{[](auto& e) { e.positions[0].scope = PositionScope(3); },
            "position A/1#122.17: scope has a value that is not in its enumeration"},
        Row{[](auto& e) { e.positions[0].number = ""; }, "position A/1#122.17: number is missing"},
        Row{[](auto& e) { e.positions[2].number = "4"; },
            "position A/1#rest: number contradicts the scope"},
        Row{[](auto& e) { e.positions[0].position.comment = "a\nb"; },
            "position A/1#122.17: position.comment holds a line break"},
        Row{[](auto& e) { e.pledges[0].cycle = -1; }, "pledge A/1#pledge-1: cycle is out of range"},
        Row{[](auto& e) { e.pledges[0].source.block = -1; },
            "pledge A/1#pledge-1: source.block is out of range"}));

}  // namespace
}  // namespace uprex
