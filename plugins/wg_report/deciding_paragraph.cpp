// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/wg_report/deciding_paragraph.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <string_view>

#include "core/answers/answer_numbers.hpp"
#include "core/items/item_records.hpp"
#include "core/language/number_list.hpp"
#include "core/text/pattern.hpp"
#include "core/text/trim.hpp"
#include "plugins/wg_report/named_items.hpp"

namespace uprex {

std::optional<Response> response_of(const LeadIn& lead_in) {
  if (lead_in.decision == Decision::implemented) return std::nullopt;
  return response_of(lead_in.decision);
}

namespace {

// The next list; behind another one it needs no word before it: "Nos. 1 and 3 as implemented, and 9
// to 12 as ...".
std::optional<NumberList> next_list(const Language& language, std::string_view clause, bool first) {
  auto list = find_number_list(language, clause);
  re2::StringPiece digit;
  if (list || first || !RE2::PartialMatch(piece(clause), language.pattern("more_numbers"), &digit))
    return list;
  const auto at = static_cast<std::size_t>(digit.data() - clause.data());
  list = parse_number_list(language, clause.substr(at));
  list->offset = at;
  return list->numbers.empty() ? std::nullopt : list;
}

std::vector<std::string> all_numbers(const Language& language, std::string_view clause) {
  std::vector<std::string> numbers;
  for (auto list = next_list(language, clause, true); list;
       list = next_list(language, clause, false)) {
    numbers.insert(numbers.end(), list->numbers.begin(), list->numbers.end());
    clause.remove_prefix(
        std::min(clause.size(), list->offset + std::max<std::size_t>(list->length, 1)));
  }
  return numbers;
}

// The list at the digit that the pattern's group finds: "the recommendations above, 1-3 and 5".
std::vector<std::string> numbers_behind(const Language& language, const RE2& pattern,
                                        std::string_view clause) {
  re2::StringPiece digit;
  if (!RE2::PartialMatch(piece(clause), pattern, &digit)) return {};
  const auto at = static_cast<std::size_t>(digit.data() - clause.data());
  return parse_number_list(language, clause.substr(at)).numbers;
}

std::vector<std::string> numbers_of(const Language& language, std::string_view clause) {
  const CitedNumbers cited = cited_numbers(language, clause);
  if (cited.in_paragraph != 0 && !cited.numbers.empty()) return cited.numbers;
  std::vector<std::string> numbers = all_numbers(language, clause);
  if (numbers.empty()) numbers = cited.numbers;
  if (numbers.empty())
    numbers = numbers_behind(language, language.pattern("names_numbers"), clause);
  return numbers;
}

Decision opposite(Decision decision) {
  if (decision == Decision::supported) return Decision::noted;
  return decision == Decision::noted ? Decision::supported : Decision::none;
}

// "Except 95.3" after a refusal supports only as far as a reader may guess.
LeadIn opposite_of(LeadIn lead_in) {
  lead_in.conditional = lead_in.decision == Decision::noted;
  lead_in.decision = opposite(lead_in.decision);
  lead_in.implemented = false;
  return lead_in;
}

std::vector<NamedDecision> decisions_by_number(const Language& language, std::string_view text) {
  std::vector<NamedDecision> decisions;
  const auto add = [&](const LeadIn& lead_in, std::vector<std::string> numbers, bool paragraphs) {
    if (!numbers.empty()) decisions.push_back({lead_in, std::move(numbers), paragraphs});
  };
  for (const LeadInClause& clause : lead_in_clauses(language, text)) {
    LeadIn own;
    own.decision = clause.decision;
    own.implemented = clause.implemented;
    own.conditional = lead_in_of(language, clause.text).conditional;
    if (own.decision == Decision::none) continue;
    const bool paragraphs = language.has("names_paragraph", clause.text);
    const auto exception = exception_in(language, clause.text);
    std::vector<std::string> excepted;
    if (exception) excepted = parse_number_list(language, clause.text.substr(*exception)).numbers;
    if (language.has("opens_exception", clause.text)) {
      add(own, std::move(excepted), paragraphs);
      continue;
    }
    add(own, numbers_of(language, clause.text.substr(0, exception.value_or(clause.text.size()))),
        paragraphs);
    add(opposite_of(own), std::move(excepted), paragraphs);
  }
  return decisions;
}

}  // namespace

DecidingParagraph with_decision(DecidingParagraph paragraph, const LeadIn& lead_in) {
  paragraph.lead_in = lead_in;
  paragraph.position.implemented = lead_in.implemented;
  if (const auto response = response_of(lead_in)) paragraph.position.status = *response;
  return paragraph;
}

DecidingParagraph decision_for(const DecidingParagraph& paragraph, const Recommendation& item,
                               bool local) {
  const auto names = [&](const NamedDecision& named) {
    return std::ranges::find(named.numbers, item.paragraph) != named.numbers.end() ||
           (local && !named.in_paragraphs &&
            std::ranges::find(named.numbers, local_number(item)) != named.numbers.end());
  };
  const auto last = std::find_if(paragraph.named.rbegin(), paragraph.named.rend(), names);
  return last == paragraph.named.rend() ? paragraph : with_decision(paragraph, last->lead_in);
}

std::vector<NamedDecision> listed_decisions(const Language& language,
                                            const DecidingParagraph& paragraph) {
  if (paragraph.lead_in.by_number) return paragraph.named;
  std::vector<NamedDecision> decisions;
  for (const std::string_view clause : deciding_clauses(language, paragraph.position.wording)) {
    std::vector<std::string> numbers = numbers_of(language, clause);
    if (numbers.empty()) continue;
    const LeadIn own = lead_in_of(language, clause);
    const bool comments = paragraph.lead_in.kind == LeadInKind::comment;
    const bool decides = !comments && (response_of(own) || own.implemented);
    const bool paragraphs =
        paragraph.lead_in.scope == LeadInScope::body || language.has("names_paragraph", clause);
    decisions.push_back({decides ? own : paragraph.lead_in, std::move(numbers), paragraphs});
  }
  return decisions;
}

DecidingParagraph decision_of(const Language& language, const Entry& entry,
                              const std::string& symbol) {
  DecidingParagraph decision;
  decision.position.document = symbol;
  decision.position.paragraph = entry.number;
  decision.position.page = entry.block.lines.empty() ? 0 : entry.block.lines.front().box.page;
  decision.position.wording = shortened(entry.block.text);
  const LeadIn lead_in = lead_in_of(language, entry.block.text);
  if (lead_in.by_number) decision.named = decisions_by_number(language, entry.block.text);
  return with_decision(std::move(decision), lead_in);
}

void decide(Recommendation& r, const DecidingParagraph& decision) {
  const LeadIn& lead_in = decision.lead_in;
  if (response_of(lead_in)) {
    r.positions.push_back(decision.position);
    if (lead_in.conditional && decision.position.status == Response::supported)
      flag(r.review, Reason::position_unclear);
  } else if (lead_in.implemented) {
    Position position = decision.position;
    if (r.positions.empty()) flag(r.review, Reason::implemented_only);
    position.status = r.positions.empty() ? Response::supported : r.positions.back().status;
    position.implemented = true;
    r.positions.push_back(std::move(position));
  } else if (lead_in.kind == LeadInKind::comment) {
    if (!r.positions.empty() && !r.positions.back().comment)
      r.positions.back().comment = decision.position.wording;
  } else {
    flag(r.review, Reason::lead_in_unknown);
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
