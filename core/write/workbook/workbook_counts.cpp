// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/workbook/workbook_counts.hpp"

#include <algorithm>
#include <set>

#include "core/write/values.hpp"

namespace uprex {
namespace {

std::string span_of(const std::set<int>& numbers, const std::string& one) {
  if (numbers.empty()) return {};
  const std::string first = std::to_string(*numbers.begin());
  if (numbers.size() == 1) return one + ' ' + first;
  return one + "s " + first + (numbers.size() == 2 ? " and " : " to ") +
         std::to_string(*numbers.rbegin());
}

}  // namespace

ReviewCount& WorkbookCounts::review_of(const std::string& state, int session, int cycle) {
  ReviewCount& review = reviews_[{session, state}];
  review.state_under_review = state;
  review.session = session;
  review.cycle = cycle;
  return review;
}

void WorkbookCounts::add(const Extraction& extraction) {
  ++documents_;
  for (const auto& r : extraction.recommendations) {
    tally_.add(r);
    ReviewCount& review = review_of(r.state_under_review, r.session, r.cycle);
    if (review.report.empty()) review.report = r.document;
    ++review.recommendations.count;
    ++review.recommendations.by_response[static_cast<std::size_t>(r.response)];
    review.flagged += !r.review.empty();
    flagged_ += !r.review.empty();
  }
  for (const auto& p : extraction.pledges) {
    ++pledges_;
    ++review_of(p.state_under_review, p.session, p.cycle).pledges;
  }
}

std::vector<ReviewCount> WorkbookCounts::reviews() const {
  std::vector<ReviewCount> all;
  for (const auto& [key, review] : reviews_) all.push_back(review);
  return all;
}

std::string WorkbookCounts::only_state() const {
  const auto first = reviews_.begin();
  if (first == reviews_.end()) return {};
  const bool one = std::ranges::all_of(
      reviews_, [&](const auto& entry) { return entry.first.state == first->first.state; });
  return one ? first->first.state : std::string();
}

std::string WorkbookCounts::subject() const {
  if (const std::string state = only_state(); !state.empty()) return state_name(state);
  std::set<std::string> states;
  for (const auto& [key, review] : reviews_) states.insert(key.state);
  return std::to_string(states.size()) + " States under review";
}

std::string WorkbookCounts::period() const {
  std::set<int> sessions, cycles;
  for (const auto& [key, review] : reviews_) {
    if (review.session > 0) sessions.insert(review.session);
    if (review.cycle > 0) cycles.insert(review.cycle);
  }
  const std::string session = span_of(sessions, "session"), cycle = span_of(cycles, "cycle");
  return session + (session.empty() || cycle.empty() ? "" : ", ") + cycle;
}

}  // namespace uprex
