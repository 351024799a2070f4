// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/join.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "core/model/check_result.hpp"
#include "core/review/counts.hpp"
#include "core/review/place_answers.hpp"
#include "core/review/response_in_force.hpp"
#include "core/review/review_checks.hpp"

namespace uprex {
namespace {

// An answer to one recommendation. Those of one recommendation stand in the order in which the
// documents speak.
struct GivenAnswer {
  Stage stage = Stage::report;
  Position position;
  bool partial = false;
  std::vector<Reason> reasons;
};

class Join {
 public:
  Join(const ReviewGroup& group, std::vector<Extraction> documents) {
    review_.report = group.report;
    review_.state_under_review = group.state_under_review;
    review_.session = group.session;
    review_.cycle = group.cycle;
    review_.documents = std::move(documents);
  }

  Review run() {
    give_review_to_records();
    const auto base = std::ranges::find_if(review_.documents, holds_the_reviews_items);
    if (base == review_.documents.end()) {
      check_lone_replies();
      return std::move(review_);
    }
    base_ = &*base;
    answers_.resize(base_->recommendations.size());
    for (std::size_t i = 0; i < answers_.size(); ++i)
      for (const Position& position : base_->recommendations[i].positions)
        answers_[i].push_back({stage_of(base_->document.kind), position, false, {}});
    const std::vector<Extraction> as_read = review_.documents;
    for (Extraction& document : review_.documents) {
      if (&document != base_ && holds_the_reviews_items(document)) take_over(document);
      take_answers(document);
    }
    for (std::size_t i = 0; i < answers_.size(); ++i)
      settle(base_->recommendations[i], answers_[i]);
    const auto checks = check_review(as_read, *base_, review_.documents);
    auto& all = base_->document.checks;
    all.insert(all.end(), checks.begin(), checks.end());
    for (Extraction& document : review_.documents) document.document.counts = counts_of(document);
    return std::move(review_);
  }

 private:
  // A report, a draft of it, or a list: each holds the same items.
  static bool holds_the_reviews_items(const Extraction& document) {
    return !document.recommendations.empty() &&
           (document.document.kind == kind::kWorkingGroupReport ||
            document.document.kind == kind::kThematicList);
  }

  // A reply whose review is not at hand, or that does not say which of several it answers.
  void check_lone_replies() {
    for (Extraction& document : review_.documents)
      if (document.document.kind == kind::kAddendum && review_.report.empty())
        document.document.checks.push_back(make_check(
            "review_known",
            {"the reply names no report, and the store does not tell which it answers"}));
  }

  // An addendum does not say in which session the review was held. Its report does, so the joined
  // records say it: the only place where records get State, session and cycle of another document.
  void give_review_to_records() {
    const auto complete = [&](auto& record) {
      if (record.state_under_review.empty()) record.state_under_review = review_.state_under_review;
      if (record.session == 0) record.session = review_.session;
      if (record.cycle == 0) record.cycle = review_.cycle;
    };
    for (Extraction& document : review_.documents) {
      if (document.document.reviews.size() <= 1) complete(document.document);
      for (auto& record : document.recommendations) complete(record);
      for (auto& record : document.positions) complete(record);
      for (auto& record : document.pledges) complete(record);
    }
  }

  // What a draft or a list says on the same items. A draft's positions are the report's own.
  void take_over(Extraction& document) {
    const bool list = document.document.kind == kind::kThematicList;
    std::unordered_map<std::string, std::vector<const Recommendation*>> others;
    for (const Recommendation& r : document.recommendations) others[r.paragraph].push_back(&r);
    for (std::size_t i = 0; list && i < answers_.size(); ++i) {
      Recommendation& own = base_->recommendations[i];
      const auto other = others.find(own.paragraph);
      if (other != others.end()) take_over(own, other->second, answers_[i]);
    }
    // What the report does not have stays.
    const std::size_t all = document.recommendations.size();
    std::unordered_set<std::string> own;
    for (const Recommendation& r : base_->recommendations) own.insert(r.paragraph);
    std::erase_if(document.recommendations,
                  [&](const Recommendation& r) { return own.contains(r.paragraph); });
    document.document.diagnostics.push_back({Severity::info,
                                             "superseded",
                                             std::to_string(all - document.recommendations.size()) +
                                                 " recommendations were left out, because " +
                                                 base_->document.symbol + " has them too",
                                             {},
                                             0});
  }

  // The same part of the item where both have it, else the whole item.
  static void take_over(Recommendation& own, const std::vector<const Recommendation*>& others,
                        std::vector<GivenAnswer>& given) {
    const auto same = std::ranges::find(others, own.part, &Recommendation::part);
    const Recommendation& other = same == others.end() ? *others.front() : **same;
    for (const Position& position : other.positions)
      given.push_back({Stage::list, position, false, {}});
    const auto take = [](auto& into, const auto& from) {
      if (!from.empty()) into = from;
    };
    take(own.themes, other.themes);
    take(own.groups, other.groups);
    take(own.sdgs, other.sdgs);
  }

  void take_answers(Extraction& document) {
    const auto placed = place_answers(document.positions, base_->recommendations);
    const Stage stage = stage_of(document.document.kind);
    spoke_ |= stage == Stage::addendum;
    for (std::size_t r = 0; r < placed.size(); ++r) {
      PositionRecord& record = document.positions[r];
      const bool named = record.scope == PositionScope::one;
      if (placed[r].empty())
        flag(record.review, named ? Reason::number_unknown : Reason::position_unclear);
      for (const std::size_t i : placed[r])
        answers_[i].push_back(
            {stage, record.position, named && record.concerning.has_value(), record.review});
    }
  }

  void settle(Recommendation& r, const std::vector<GivenAnswer>& given) const {
    std::vector<StagedPosition> staged;
    r.positions.clear();
    for (const GivenAnswer& one : given) {
      r.positions.push_back(one.position);
      staged.push_back({one.stage, &one.position, one.partial});
    }
    const Response own = r.response;
    const ResponseInForce in_force = response_in_force(staged);
    // What the report's reader could not tell stays so until somebody decides.
    const bool open = in_force.decided_by == nullptr;
    r.response = open && own == Response::unclear ? own : in_force.response;
    r.implemented = in_force.implemented;
    if (in_force.contradiction) flag(r.review, Reason::positions_contradict);
    for (const GivenAnswer& one : given)
      for (const Reason reason : {Reason::implemented_only, Reason::position_unclear})
        if (has(one.reasons, reason) && (open || &one.position == in_force.decided_by))
          flag(r.review, reason);
    if (open && (spoke_ || adopted())) flag(r.review, Reason::unanswered);
  }

  // The Council adopted the outcome: the State has had its say.
  bool adopted() const {
    return std::ranges::any_of(review_.documents, [](const Extraction& document) {
      return document.document.kind == kind::kOutcomeDecision ||
             document.document.kind == kind::kSessionReport;
    });
  }

  Review review_;
  Extraction* base_ = nullptr;
  std::vector<std::vector<GivenAnswer>> answers_;
  bool spoke_ = false;  // an addendum is at hand
};

}  // namespace

Review join(const ReviewGroup& group, std::vector<Extraction> documents) {
  return Join(group, std::move(documents)).run();
}

Extraction slice(const Extraction& document, const ReviewGroup& group) {
  if (document.document.reviews.size() <= 1) return document;
  const auto other = [&](const auto& record) {
    if constexpr (requires { record.report; })
      if (!record.report.empty() && !group.report.empty()) return record.report != group.report;
    return record.state_under_review != group.state_under_review;
  };
  Extraction own = document;
  std::erase_if(own.positions, other);
  std::erase_if(own.pledges, other);
  std::erase_if(own.document.totals, other);
  return own;
}

}  // namespace uprex
