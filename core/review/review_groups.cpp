// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review_groups.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

#include "core/un/symbols.hpp"

namespace uprex {
namespace {

constexpr int kUnknown = 7;

int rank(const DocumentCard& card) {
  if (card.kind == kind::kWorkingGroupReport) return is_final_report(card.symbol) ? 0 : 1;
  if (card.kind == kind::kAddendum) return 2;
  if (card.kind == kind::kSessionReport) return 3;
  if (card.kind == kind::kOutcomeDecision) return 4;
  if (card.kind == kind::kThematicList) return 5;
  return card.kind == kind::kNationalReport ? 6 : kUnknown;
}

// "Add.10" comes after "Add.2".
std::tuple<int, std::size_t, std::string> place(const DocumentCard& card) {
  return {rank(card), card.symbol.size(), card.symbol};
}

struct Mention {
  std::size_t card = 0;
  std::string report;
  std::string state;
  int session = 0;
  int cycle = 0;
};

std::vector<Mention> mentions_of(const std::vector<DocumentCard>& cards) {
  std::vector<Mention> mentions;
  for (std::size_t i = 0; i < cards.size(); ++i) {
    const DocumentCard& card = cards[i];
    if (is_final_report(card.symbol) && card.kind == kind::kWorkingGroupReport) {
      mentions.push_back({i, card.symbol, card.state_under_review, card.session, card.cycle});
      continue;
    }
    const bool several = card.reviews.size() > 1;
    for (const ReviewReference& review : card.reviews)
      mentions.push_back({i, review.report,
                          review.state_under_review.empty() && !several ? card.state_under_review
                                                                        : review.state_under_review,
                          several ? 0 : card.session, several ? 0 : card.cycle});
    if (card.reviews.empty())
      mentions.push_back({i, {}, card.state_under_review, card.session, card.cycle});
  }
  return mentions;
}

class Grouping {
 public:
  explicit Grouping(const std::vector<DocumentCard>& cards) : cards_(cards) {}

  std::vector<ReviewGroup> run() {
    auto mentions = mentions_of(cards_);
    std::ranges::stable_sort(mentions, {},
                             [&](const Mention& mention) { return place(cards_[mention.card]); });
    for (const Mention& mention : mentions)
      if (!mention.report.empty()) add(groups_[mention.report], mention);
    for (const Mention& mention : mentions)
      if (mention.report.empty()) add(by_state(mention), mention);
    std::vector<ReviewGroup> sorted;
    for (auto& [key, group] : groups_) {
      std::ranges::sort(group.documents, {}, [&](std::size_t i) { return place(cards_[i]); });
      group.documents.erase(std::unique(group.documents.begin(), group.documents.end()),
                            group.documents.end());
      group.cycle = cycle_of(group);
      sorted.push_back(std::move(group));
    }
    std::ranges::sort(sorted, {}, [&](const ReviewGroup& group) {
      const std::string& symbol =
          group.report.empty() ? cards_[group.documents.front()].symbol : group.report;
      return std::tuple(group.session, group.state_under_review, symbol.size(), symbol);
    });
    return sorted;
  }

 private:
  int cycle_of(const ReviewGroup& group) const {
    for (const std::size_t i : group.documents)
      if (group.session != 0 && cards_[i].session == group.session && cards_[i].cycle != 0)
        return cards_[i].cycle;
    return 0;
  }

  static void add(ReviewGroup& group, const Mention& mention) {
    if (group.report.empty()) group.report = mention.report;
    if (group.state_under_review.empty()) group.state_under_review = mention.state;
    if (group.session == 0) group.session = mention.session;
    group.documents.push_back(mention.card);
  }

  // The one review of that State in that session, or a group of its own. A reply that names no
  // session belongs to the only review of its State, or to that of the cycle that it names.
  // What a document of another kind is to a review nobody here can know.
  ReviewGroup& by_state(const Mention& mention) {
    const DocumentCard& card = cards_[mention.card];
    const bool reply = card.kind == kind::kAddendum && mention.session == 0;
    const std::string own = mention.session == 0
                                ? card.symbol + '/' + mention.state
                                : mention.state + '/' + std::to_string(mention.session);
    if (mention.state.empty() || (mention.session == 0 && !reply) || rank(card) == kUnknown)
      return groups_["\x7f" + own];
    std::vector<ReviewGroup*> found, of_cycle;
    for (auto& [key, group] : groups_) {
      if (group.state_under_review != mention.state) continue;
      if (reply ? holds_items(group) : group.session == mention.session) found.push_back(&group);
      if (reply && holds_items(group) && cycle_of(group) == mention.cycle)
        of_cycle.push_back(&group);
    }
    // States count their cycles in other ways too, so the cycle only chooses among several.
    if (found.size() > 1 && of_cycle.size() == 1) found = of_cycle;
    return found.size() == 1 ? *found.front() : groups_["\x7f" + own];
  }

  // The report is at hand, or a draft of it.
  bool holds_items(const ReviewGroup& group) const {
    return std::ranges::any_of(group.documents, [&](std::size_t i) {
      return cards_[i].kind == kind::kWorkingGroupReport;
    });
  }

  const std::vector<DocumentCard>& cards_;
  std::map<std::string, ReviewGroup> groups_;
};

}  // namespace

bool is_final_report(const std::string& symbol) {
  // "A/HRC/34/2" looks like a report of the Council. A Working Group report says that it is one.
  const SymbolKind kind = kind_of(symbol);
  return kind == SymbolKind::report || kind == SymbolKind::session_report;
}

std::vector<ReviewGroup> group_reviews(const std::vector<DocumentCard>& cards) {
  return Grouping(cards).run();
}

}  // namespace uprex
