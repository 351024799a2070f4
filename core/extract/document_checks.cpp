// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/document_checks.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

#include "core/language/language_of.hpp"
#include "core/model/check_result.hpp"

namespace uprex {
namespace {

std::vector<std::string> flagged(const Extraction& extraction,
                                 std::initializer_list<Reason> reasons) {
  std::vector<std::string> ids;
  for (const Recommendation& r : extraction.recommendations)
    if (std::any_of(reasons.begin(), reasons.end(),
                    [&](Reason reason) { return has(r.review, reason); }))
      ids.push_back(r.paragraph + (r.part ? '/' + *r.part : ""));
  return ids;
}

bool from_body(const Recommendation& r) { return has(r.review, Reason::text_from_body); }

// "83.1" -> 83 and 1; 0 where there is no such number.
std::pair<int, int> numbers_of(const std::string& paragraph) {
  const std::size_t dot = paragraph.find('.');
  const int item = dot == std::string::npos ? 0 : std::atoi(paragraph.c_str() + dot + 1);
  return {std::atoi(paragraph.c_str()), item};
}

struct Range {
  int first = 0, last = 0;
};

// The paragraphs that the table of contents gives for the conclusions: "II. Conclusions ... 83–86
// 14", "71  11".
Range announced_range(const Language& language, const Document& document) {
  Range range;
  for (const Block& block : document.blocks) {
    std::string last;
    if (block.kind != BlockKind::table_row ||
        !RE2::PartialMatch(block.text, language.pattern("contents_row"), &range.first, &last))
      continue;
    range.last = last.empty() ? range.first : std::atoi(last.c_str());
    return range;
  }
  return {};
}

std::set<int> paragraphs_of(const Document& document) {
  std::set<int> paragraphs;
  for (const Block& block : document.blocks)
    if (block.kind == BlockKind::paragraph && !block.label.empty())
      paragraphs.insert(std::atoi(block.label.c_str()));
  return paragraphs;
}

Check check_contents(const Language& language, const Document& document,
                     const Extraction& extraction) {
  const Range range = announced_range(language, document);
  Check check{"table_of_contents", CheckStatus::skipped, "no paragraph range for the conclusions"};
  if (range.first == 0 || range.last < range.first || range.last > range.first + 1000) return check;
  std::vector<std::string> problems;
  const std::set<int> found = paragraphs_of(document);
  for (int number = range.first; number <= range.last; ++number)
    if (!found.contains(number))
      problems.push_back("paragraph " + std::to_string(number) + " not found");
  for (const Recommendation& r : extraction.recommendations) {
    const int number = numbers_of(r.paragraph).first;
    if (!from_body(r) && (number < range.first || number > range.last))
      problems.push_back(r.paragraph + " outside");
  }
  check = make_check(check.name, problems);
  const std::string announced = std::to_string(range.first) + '-' + std::to_string(range.last);
  check.detail = check.detail.empty() ? announced : announced + ": " + check.detail;
  return check;
}

// Numbers that the printed sequence passes over, and those that break it.
Check check_sequence(const Extraction& extraction) {
  std::map<int, std::set<int>> items;
  for (const Recommendation& r : extraction.recommendations)
    if (const auto [paragraph, item] = numbers_of(r.paragraph); item != 0 && !from_body(r))
      items[paragraph].insert(item);
  std::vector<std::string> problems;
  for (const auto& [paragraph, numbers] : items) {
    // A stray number under a paragraph of its own is a slip of the print, not the end of a list.
    const bool list = numbers.contains(1) || numbers.size() >= 3;
    for (int item = 1; list && item < *numbers.rbegin() && item < 1000; ++item)
      if (!numbers.contains(item))
        problems.push_back(std::to_string(paragraph) + '.' + std::to_string(item) + " missing");
  }
  for (const std::string& id :
       flagged(extraction, {Reason::number_out_of_sequence, Reason::number_repeated}))
    problems.push_back(id + " out of sequence");
  return make_check("number_sequence", problems);
}

// A document of these kinds without any is not what it seems, or was not understood.
Check check_any(const Extraction& extraction) {
  const std::string& kind = extraction.document.kind;
  if (kind == kind::kWorkingGroupReport || kind == kind::kThematicList)
    return make_check("any_recommendation", extraction.recommendations.empty()
                                                ? std::vector<std::string>{"none was found"}
                                                : std::vector<std::string>{});
  if (kind == kind::kAddendum || kind == kind::kSessionReport)
    return make_check("any_position", extraction.positions.empty()
                                          ? std::vector<std::string>{"none was found"}
                                          : std::vector<std::string>{});
  return {"any_recommendation", CheckStatus::skipped, "not a document of recommendations"};
}

Check check_positions(const Extraction& extraction) {
  std::vector<std::string> problems;
  for (const PositionRecord& record : extraction.positions)
    if (has(record.review, Reason::position_unclear)) problems.push_back(record.id);
  Check check = make_check("positions_understood", problems);
  if (extraction.positions.empty()) check = {check.name, CheckStatus::skipped, "no positions"};
  return check;
}

Check check_references(const Extraction& extraction) {
  std::vector<std::string> problems;
  for (const Diagnostic& diagnostic : extraction.document.diagnostics)
    if (diagnostic.code == "unresolved_reference")
      problems.push_back(diagnostic.paragraph + ": " + diagnostic.message);
  return make_check("references_resolved", problems);
}

// What the loader could not read, page by page.
Check check_pages(const Document& document) {
  std::vector<std::string> problems;
  for (const Diagnostic& diagnostic : document.diagnostics)
    if (diagnostic.severity == Severity::warning && diagnostic.page > 0)
      problems.push_back(diagnostic.message);
  return make_check("pages_read", problems);
}

Check check_identity(const DocumentRecord& record) {
  std::vector<std::string> missing;
  if (record.symbol.empty()) missing.emplace_back("symbol");
  const bool of_one_state = record.kind != kind::kSessionReport;
  if (of_one_state && record.state_under_review.empty()) missing.emplace_back("State under review");
  // Other documents do not say it; they are tied to a review by their report's symbol.
  if (record.kind == kind::kWorkingGroupReport && record.session == 0)
    missing.emplace_back("session");
  return make_check("identity", missing);
}

}  // namespace

std::vector<Check> check_document(const Document& document, const Extraction& extraction) {
  return {
      check_identity(extraction.document),
      check_pages(document),
      check_any(extraction),
      check_contents(language_of(extraction.document), document, extraction),
      check_sequence(extraction),
      make_check("states_known", flagged(extraction, {Reason::unknown_state})),
      make_check("states_named", flagged(extraction, {Reason::no_state})),
      make_check("lead_ins", flagged(extraction, {Reason::no_lead_in, Reason::lead_in_unknown})),
      check_references(extraction),
      check_positions(extraction)};
}

}  // namespace uprex
