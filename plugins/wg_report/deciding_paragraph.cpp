// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/wg_report/deciding_paragraph.hpp"

#include <algorithm>
#include <string_view>

#include "core/items/item_records.hpp"
#include "core/language/number_list.hpp"
#include "core/text/trim.hpp"

namespace uprex {

std::optional<Response> response_of(const LeadIn& lead_in) {
  if (lead_in.decision == Decision::implemented) return std::nullopt;
  return response_of(lead_in.decision);
}

namespace {

void take(DecidingParagraph& decision, const LeadIn& lead_in) {
  decision.lead_in = lead_in;
  decision.position.implemented = lead_in.implemented;
  if (const auto response = response_of(lead_in)) decision.position.status = *response;
}

std::vector<std::string> all_numbers(const Language& language, std::string_view clause) {
  std::vector<std::string> numbers;
  for (auto list = find_number_list(language, clause); list;
       list = find_number_list(language, clause)) {
    numbers.insert(numbers.end(), list->numbers.begin(), list->numbers.end());
    clause.remove_prefix(
        std::min(clause.size(), list->offset + std::max<std::size_t>(list->length, 1)));
  }
  return numbers;
}

}  // namespace

std::vector<ListedDecision> listed_decisions(const Language& language,
                                             const DecidingParagraph& paragraph) {
  std::vector<ListedDecision> decisions;
  for (const std::string_view clause : deciding_clauses(language, paragraph.position.wording)) {
    std::vector<std::string> numbers = all_numbers(language, clause);
    if (numbers.empty()) continue;
    DecidingParagraph decision = paragraph;
    const LeadIn own = lead_in_of(language, clause);
    const bool comments = paragraph.lead_in.kind == LeadInKind::comment;
    if (!comments && (response_of(own) || own.implemented)) take(decision, own);
    decisions.push_back({std::move(decision), std::move(numbers)});
  }
  return decisions;
}

DecidingParagraph decision_of(const Language& language, const Entry& entry,
                              const std::string& symbol) {
  DecidingParagraph decision{lead_in_of(language, entry.block.text), {}};
  decision.position.document = symbol;
  decision.position.paragraph = entry.number;
  decision.position.page = entry.block.lines.empty() ? 0 : entry.block.lines.front().box.page;
  decision.position.wording = shortened(entry.block.text);
  take(decision, decision.lead_in);
  return decision;
}

void decide(Recommendation& r, const DecidingParagraph& decision) {
  if (response_of(decision.lead_in)) {
    r.positions.push_back(decision.position);
  } else if (decision.lead_in.implemented) {
    if (r.positions.empty()) return;
    Position position = decision.position;
    position.status = r.positions.back().status;
    position.implemented = true;
    r.positions.push_back(std::move(position));
  } else if (decision.lead_in.kind == LeadInKind::comment && !r.positions.empty() &&
             !r.positions.back().comment) {
    r.positions.back().comment = decision.position.wording;
  }
}

// The last word counts. What only "was recommended" has no answer yet.
void settle(Recommendation& r) {
  if (r.positions.empty()) {
    const bool undecided =
        has(r.review, Reason::no_lead_in) || has(r.review, Reason::lead_in_unknown);
    r.response = undecided ? Response::unclear : Response::pending;
    return;
  }
  const auto said = [&](Response status) {
    return std::any_of(r.positions.begin(), r.positions.end(),
                       [&](const Position& position) { return position.status == status; });
  };
  if (said(Response::supported) && said(Response::noted)) flag(r.review, Reason::position_conflict);
  const Position& last = r.positions.back();
  r.response = last.status;
  r.implemented = last.implemented;
}

}  // namespace uprex
