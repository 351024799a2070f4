// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/joined_reviews.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "core/review/counts.hpp"
#include "core/text/ascii.hpp"

namespace uprex {
namespace {

// The reviews of a store. Documents are read when they are needed.
class ReviewReader {
 public:
  explicit ReviewReader(Store& store) : store_(store), stored_(store.documents()) {
    std::vector<DocumentCard> cards;
    for (const StoredDocument& d : stored_)
      cards.push_back({d.symbol, d.kind, d.state_under_review, d.session, d.reviews, d.cycle});
    groups_ = group_reviews(cards);
  }

  const std::vector<ReviewGroup>& groups() const { return groups_; }
  const std::vector<StoredDocument>& stored() const { return stored_; }

  // True for a document that belongs to several reviews, such as a session report.
  bool is_shared(std::size_t document) const { return stored_[document].reviews.size() > 1; }

  Review joined(const ReviewGroup& group) {
    std::vector<Extraction> documents;
    for (const std::size_t i : group.documents)
      documents.push_back(is_shared(i) ? slice(shared(i), group) : store_.read(stored_[i].row));
    return join(group, std::move(documents));
  }

  void move_shared_to(const std::function<void(Extraction&&)>& receive) {
    for (auto& [document, extraction] : shared_) receive(std::move(extraction));
  }

  // Reads the document once, however many reviews it belongs to.
  const Extraction& shared(std::size_t document) {
    const auto [at, is_new] = shared_.try_emplace(document);
    if (is_new) at->second = store_.read(stored_[document].row);
    return at->second;
  }

 private:
  Store& store_;
  std::vector<StoredDocument> stored_;
  std::vector<ReviewGroup> groups_;
  std::map<std::size_t, Extraction> shared_;
};

bool matches(const RecordFilter& filter, const ReviewGroup& group) {
  return (filter.state.empty() || filter.state == group.state_under_review) &&
         (filter.session == 0 || filter.session == group.session) &&
         (filter.cycle == 0 || filter.cycle == group.cycle);
}

void keep_matches(Extraction& document, const RecordFilter& filter) {
  if (!filter.selects_recommendations()) return;
  std::erase_if(document.recommendations,
                [&](const Recommendation& record) { return !matches(filter, record); });
  document.positions.clear();
  document.pledges.clear();
}

// Puts documents together again that belong to several of the visited reviews: each review gave
// one part of them.
class SharedDocuments {
 public:
  void add(Extraction&& part) {
    const auto [at, is_new] = parts_.try_emplace(part.document.symbol, std::move(part));
    if (is_new) return;
    Extraction& whole = at->second;
    const auto append = [](auto& into, auto& from) {
      into.insert(into.end(), std::make_move_iterator(from.begin()),
                  std::make_move_iterator(from.end()));
    };
    append(whole.positions, part.positions);
    append(whole.pledges, part.pledges);
    append(whole.document.totals, part.document.totals);
  }

  // Adds the pledges and positions that belong to none of the reviews.
  void add_rest(Extraction&& whole) {
    const auto at = parts_.find(whole.document.symbol);
    if (at == parts_.end()) return;
    const auto add_missing = [](auto& into, auto& from) {
      std::set<std::string> known;
      for (const auto& record : into) known.insert(record.id);
      for (auto& record : from)
        if (!known.contains(record.id)) into.push_back(std::move(record));
    };
    add_missing(at->second.positions, whole.positions);
    add_missing(at->second.pledges, whole.pledges);
  }

  void visit(const std::function<void(Extraction&&)>& visit) {
    for (auto& [symbol, whole] : parts_) {
      whole.document.counts = counts_of(whole);
      visit(std::move(whole));
    }
  }

 private:
  std::map<std::string, Extraction> parts_;
};

}  // namespace

void for_each_document(Store& store, const RecordFilter& filter,
                       const std::function<void(Extraction&&)>& visit) {
  store.snapshot([&] {
    ReviewReader reviews(store);
    SharedDocuments shared;
    for (const ReviewGroup& group : reviews.groups()) {
      if (!matches(filter, group)) continue;
      Review review = reviews.joined(group);
      for (std::size_t i = 0; i < review.documents.size(); ++i) {
        Extraction& document = review.documents[i];
        keep_matches(document, filter);
        if (filter.selects_recommendations() && document.recommendations.empty()) continue;
        if (reviews.is_shared(group.documents[i]))
          shared.add(std::move(document));
        else
          visit(std::move(document));
      }
    }
    if (!filter.is_narrow())
      reviews.move_shared_to([&](Extraction&& whole) { shared.add_rest(std::move(whole)); });
    shared.visit(visit);
  });
}

std::optional<Extraction> find_joined(Store& store, const std::string& id_or_symbol) {
  const std::string id = lower_case(id_or_symbol);
  const std::string symbol = id.substr(0, id.find('#'));
  std::optional<Extraction> found;
  store.snapshot([&] {
    ReviewReader reviews(store);
    for (const ReviewGroup& group : reviews.groups())
      for (std::size_t i = 0; i < group.documents.size() && !found; ++i) {
        const std::size_t document = group.documents[i];
        if (lower_case(reviews.stored()[document].symbol) != symbol) continue;
        found = reviews.is_shared(document) ? reviews.shared(document)
                                            : std::move(reviews.joined(group).documents[i]);
      }
  });
  if (!found || symbol == id) return found;
  const auto other = [&](const auto& record) {
    const std::string own = lower_case(record.id);
    return own != id && !own.starts_with(id + "/") && !own.starts_with(id + "~");
  };
  std::erase_if(found->recommendations, other);
  std::erase_if(found->positions, other);
  std::erase_if(found->pledges, other);
  if (found->recommendations.empty() && found->positions.empty() && found->pledges.empty())
    return std::nullopt;
  return found;
}

}  // namespace uprex
