#include "core/app/joined_reviews.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "core/review/counts.hpp"
#include "core/text/ascii.hpp"

namespace uprex {
namespace {

// The reviews of a store.
class Reviews {
 public:
  explicit Reviews(Store& store) : store_(store), stored_(store.documents()) {
    std::vector<DocumentCard> cards;
    for (const StoredDocument& d : stored_)
      cards.push_back({d.symbol, d.kind, d.state_under_review, d.session, d.reviews, d.cycle});
    groups_ = group_reviews(cards);
  }

  const std::vector<ReviewGroup>& groups() const { return groups_; }
  const std::vector<StoredDocument>& stored() const { return stored_; }

  // True for a document that speaks of several reviews.
  bool is_shared(std::size_t document) const { return stored_[document].reviews.size() > 1; }

  Review joined(const ReviewGroup& group) {
    std::vector<Extraction> documents;
    for (const std::size_t i : group.documents)
      documents.push_back(is_shared(i) ? slice(shared(i), group) : store_.read(stored_[i].row));
    return join(group, std::move(documents));
  }

  void take_shared(const std::function<void(Extraction&&)>& take) {
    for (auto& [document, extraction] : shared_) take(std::move(extraction));
  }

  // Read once, however many reviews it speaks of.
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

bool is_chosen(const ReviewGroup& group, const RecordFilter& filter) {
  return (filter.state.empty() || filter.state == group.state_under_review) &&
         (filter.session == 0 || filter.session == group.session) &&
         (filter.cycle == 0 || filter.cycle == group.cycle);
}

void choose(Extraction& document, const RecordFilter& filter) {
  if (!filter.chooses_records()) return;
  std::erase_if(document.recommendations,
                [&](const Recommendation& record) { return !chooses(filter, record); });
  document.positions.clear();
  document.pledges.clear();
}

// What the reviews that were visited leave of the documents they share.
class Shared {
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

  // Pledges and answers that stand under no review that the document names.
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

bool chooses(const RecordFilter& filter, const Recommendation& record) {
  const auto& states = record.recommending_states;
  return (filter.from.empty() || std::ranges::find(states, filter.from) != states.end()) &&
         (!filter.response || record.response == *filter.response) && filter.labels.accepts(record);
}

void for_each_document(Store& store, const RecordFilter& filter,
                       const std::function<void(Extraction&&)>& visit) {
  store.snapshot([&] {
    Reviews reviews(store);
    Shared shared;
    for (const ReviewGroup& group : reviews.groups()) {
      if (!is_chosen(group, filter)) continue;
      Review review = reviews.joined(group);
      for (std::size_t i = 0; i < review.documents.size(); ++i) {
        Extraction& document = review.documents[i];
        choose(document, filter);
        if (filter.chooses_records() && document.recommendations.empty()) continue;
        if (reviews.is_shared(group.documents[i]))
          shared.add(std::move(document));
        else
          visit(std::move(document));
      }
    }
    if (!filter.is_narrow())
      reviews.take_shared([&](Extraction&& whole) { shared.add_rest(std::move(whole)); });
    shared.visit(visit);
  });
}

std::optional<Extraction> find_joined(Store& store, const std::string& id_or_symbol) {
  const std::string id = lower_case(id_or_symbol);
  const std::string symbol = id.substr(0, id.find('#'));
  std::optional<Extraction> found;
  store.snapshot([&] {
    Reviews reviews(store);
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
