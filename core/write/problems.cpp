// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/problems.hpp"

#include <algorithm>
#include <string_view>

#include "core/write/plain_words.hpp"

namespace uprex {
namespace {

// From the reason that most often means a wrong record to the one that seldom does.
constexpr Reason kWorstFirst[] = {
    Reason::positions_contradict,   Reason::position_conflict, Reason::position_unclear,
    Reason::number_unknown,         Reason::no_lead_in,        Reason::lead_in_unknown,
    Reason::unknown_state,          Reason::no_state,          Reason::number_repeated,
    Reason::unbalanced_parentheses, Reason::part_uncertain,    Reason::number_out_of_sequence,
    Reason::text_from_lead_in,      Reason::text_from_body,    Reason::text_from_note,
    Reason::implemented_only,       Reason::unanswered,        Reason::state_corrected,
    Reason::ellipsis_resolved,
};
// From checks that find wrong records to checks that find missing ones. Checks that are not listed
// come first.
constexpr std::string_view kChecksWorstFirst[] = {
    "numbers_known",        "positions_agree", "stated_totals", "pages_read",
    "positions_understood", "list_agrees",     "all_answered",  "outcome_complete",
};

constexpr int kError = 0, kCheck = 1;
constexpr int kReview = kCheck + static_cast<int>(std::size(kChecksWorstFirst)) + 1;
constexpr int kWarning = kReview + static_cast<int>(std::size(kWorstFirst)) + 1;

// "pages_without_text" -> "pages without text".
std::string spaced(std::string name) {
  std::ranges::replace(name, '_', ' ');
  return name;
}

int rank(const Check& check) {
  const auto at = std::ranges::find(kChecksWorstFirst, check.name);
  if (at == std::end(kChecksWorstFirst)) return kCheck;
  return kCheck + 1 + static_cast<int>(at - std::begin(kChecksWorstFirst));
}

int rank(const std::vector<Reason>& reasons) {
  const auto worst = std::ranges::find_first_of(kWorstFirst, reasons);
  return kReview + static_cast<int>(worst - std::begin(kWorstFirst));
}

}  // namespace

std::string in_words(const Problem& problem) {
  if (problem.kind == Problem::Kind::check)
    if (const auto words = check_in_words(problem.name); !words.empty()) return std::string(words);
  std::string all;
  for (const Reason reason : problem.reasons)
    all += (all.empty() ? "" : ". ") + std::string(in_words(reason));
  return all.empty() ? spaced(problem.name) : all;
}

void Problems::add_document(const DocumentRecord& record) {
  Problem problem;
  problem.document = record.symbol;
  problem.state_under_review = record.state_under_review;
  problem.session = record.session;
  problem.is_shared = record.reviews.size() > 1;
  for (const auto& check : record.checks) {
    if (check.status != CheckStatus::failed) continue;
    problem.kind = Problem::Kind::check;
    problem.rank = rank(check);
    problem.name = check.name;
    problem.text = check.detail;
    problems_.push_back(problem);
  }
  for (const auto& diagnostic : record.diagnostics) {
    if (diagnostic.severity == Severity::info) continue;
    // What a failed check says is said once.
    const bool is_said = std::ranges::any_of(record.checks, [&](const Check& check) {
      return check.status == CheckStatus::failed &&
             check.detail.find(diagnostic.message) != std::string::npos;
    });
    if (is_said) continue;
    const bool error = diagnostic.severity == Severity::error;
    problem.kind = error ? Problem::Kind::error : Problem::Kind::warning;
    problem.rank = error ? kError : kWarning;
    problem.paragraph = diagnostic.paragraph;
    problem.page = diagnostic.page;
    problem.name = diagnostic.code;
    problem.text = diagnostic.message;
    problems_.push_back(problem);
  }
}

template <class Record>
void Problems::add_record(const Record& record, const std::string& paragraph,
                          const std::string& text) {
  if (record.review.empty()) return;
  Problem problem;
  problem.kind = Problem::Kind::review;
  problem.rank = rank(record.review);
  problem.document = record.document;
  problem.state_under_review = record.state_under_review;
  problem.session = record.session;
  problem.id = record.id;
  problem.paragraph = paragraph;
  problem.page = record.source.page;
  problem.reasons = record.review;
  problem.text = text;
  problems_.push_back(std::move(problem));
}

bool Problems::is_covered_by_recommendation(const PositionRecord& record) const {
  return with_recommendations_.contains(record.report) &&
         !has(record.review, Reason::number_unknown);
}

void Problems::add(const Extraction& extraction) {
  add_document(extraction.document);
  if (!extraction.recommendations.empty()) with_recommendations_.insert(extraction.document.symbol);
  for (const auto& r : extraction.recommendations) add_record(r, r.paragraph, r.text);
  for (const auto& r : extraction.positions)
    if (!is_covered_by_recommendation(r)) add_record(r, r.number, r.position.wording);
}

std::vector<Problem> Problems::worst_first() && {
  std::ranges::stable_sort(problems_, {}, &Problem::rank);
  return std::move(problems_);
}

}  // namespace uprex
