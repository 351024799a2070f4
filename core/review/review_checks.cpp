// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review_checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "core/model/check_result.hpp"
#include "core/model/names.hpp"

namespace uprex {
namespace {

// Letters and digits, in lower case: prints differ in quotes, dashes, spaces and final marks.
std::string folded(const std::string& text) {
  std::string fold;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (text.compare(i, 2, "\xE2\x80") == 0)  // U+2000 to U+203F: spaces, dashes, quotes
      i += 2;
    else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
             (static_cast<unsigned char>(c) & 0x80))
      fold += c;
    else if (c >= 'A' && c <= 'Z')
      fold += static_cast<char>(c - 'A' + 'a');
  }
  return fold;
}

std::string name_of(const Recommendation& r) {
  return r.paragraph + (r.part ? '/' + *r.part : std::string());
}

std::vector<std::string> flagged(const Extraction& base, Reason reason) {
  std::vector<std::string> names;
  for (const Recommendation& r : base.recommendations)
    if (has(r.review, reason)) names.push_back(name_of(r));
  return names;
}

// Items, and records of them: States count either.
struct Count {
  std::set<std::string> items;
  int records = 0;

  void add(const Recommendation& r) {
    items.insert(r.paragraph);
    ++records;
  }
  bool is(int number) const {
    return number == records || number == static_cast<int>(items.size());
  }
};

bool is_of(Response response, TotalOf of) {
  switch (of) {
    case TotalOf::received:
      return true;
    case TotalOf::supported:
      return response == Response::supported;
    case TotalOf::noted:
      return response == Response::noted;
    case TotalOf::partially_supported:
      return response == Response::partially_supported;
    case TotalOf::pending:
      return response == Response::pending;
  }
  return false;
}

bool is_undecided(const Recommendation& r) {
  return r.response == Response::pending || r.response == Response::unclear;
}

// Stated totals that hold, that do not, and that an answer not in the store may yet make right.
class Totals {
 public:
  explicit Totals(const Extraction& base) : base_(base) {
    for (const Recommendation& r : base.recommendations)
      if (is_undecided(r)) open_.add(r);
  }

  void compare(const Extraction& document) {
    for (const StatedTotal& total : document.document.totals)
      compare(total, document.document.symbol);
  }

  std::optional<Check> check() const {
    if (stated_ == 0) return std::nullopt;
    if (wrong_.empty() && !undecided_.empty())
      return Check{"stated_totals", CheckStatus::skipped,
                   std::to_string(open_.items.size()) + " are unanswered: " + listed(undecided_)};
    return make_check("stated_totals", wrong_);
  }

 private:
  // A total may mean the whole review, or what its document or the report alone answers.
  void compare(const StatedTotal& total, const std::string& symbol) {
    ++stated_;
    Count all, here, at_first;
    for (const Recommendation& r : base_.recommendations) {
      const auto by = [&](const std::string& document) {
        return std::ranges::any_of(r.positions, [&](const Position& position) {
          return position.document == document && is_of(position.status, total.of);
        });
      };
      if (is_of(r.response, total.of)) all.add(r);
      if (by(symbol)) here.add(r);
      if (by(base_.document.symbol)) at_first.add(r);
    }
    if (all.is(total.number) || here.is(total.number) || at_first.is(total.number)) return;
    const int counted = static_cast<int>(all.items.size());
    const bool may_be = total.of != TotalOf::received && total.number > counted &&
                        total.number <= all.records + open_.records;
    (may_be ? undecided_ : wrong_)
        .push_back(fmt::format("{} p. {} states {} {} (uprex counted {})", symbol, total.page,
                               total.number, to_string(total.of), counted));
  }

  const Extraction& base_;
  Count open_;
  int stated_ = 0;
  std::vector<std::string> wrong_, undecided_;
};

Check check_numbers(const std::vector<Extraction>& joined) {
  std::vector<std::string> problems;
  for (const Extraction& document : joined)
    for (const PositionRecord& record : document.positions)
      if (has(record.review, Reason::number_unknown)) problems.push_back(record.id);
  return make_check("numbers_known", problems);
}

void compare(const Recommendation& own, const Recommendation& other,
             std::vector<std::string>& problems) {
  std::string differs;
  const auto add = [&](const char* what) {
    differs += (differs.empty() ? "" : " and ") + std::string(what);
  };
  if (folded(own.text) != folded(other.text)) add("text");
  const std::set<std::string> states(own.recommending_states.begin(),
                                     own.recommending_states.end());
  if (states !=
      std::set<std::string>(other.recommending_states.begin(), other.recommending_states.end()))
    add("States");
  if (!other.positions.empty() && other.positions.back().status != own.response) add("position");
  if (!differs.empty()) problems.push_back(name_of(own) + " " + differs);
}

Check check_list(const Extraction& list, const Extraction& base) {
  std::map<std::string, const Recommendation*> others;
  for (const Recommendation& r : list.recommendations) others.emplace(name_of(r), &r);
  std::vector<std::string> problems;
  for (const Recommendation& own : base.recommendations) {
    const auto other = others.find(name_of(own));
    if (other == others.end()) {
      problems.push_back(name_of(own) + " not in the list");
      continue;
    }
    compare(own, *other->second, problems);
    others.erase(other);
  }
  for (const auto& [name, other] : others) problems.push_back(name + " only in the list");
  return make_check("list_agrees", problems);
}

Check check_outcome(const Extraction& decision, const std::vector<Extraction>& documents) {
  std::vector<std::string> missing;
  for (const ReviewReference& review : decision.document.reviews)
    for (const std::string& symbol : review.documents)
      if (std::ranges::none_of(documents, [&](const Extraction& document) {
            return document.document.symbol == symbol;
          }))
        missing.push_back(symbol + " is not in the store");
  return make_check("outcome_complete", missing);
}

}  // namespace

std::vector<Check> check_review(const std::vector<Extraction>& as_read, const Extraction& base,
                                const std::vector<Extraction>& joined) {
  std::vector<Check> checks;
  Totals totals(base);
  bool answers = false, had_its_say = false;
  for (const Extraction& document : as_read) {
    totals.compare(document);
    answers |= !document.positions.empty();
    const std::string& kind = document.document.kind;
    had_its_say |=
        kind == kind::kAddendum || kind == kind::kSessionReport || kind == kind::kOutcomeDecision;
  }
  if (const auto check = totals.check()) checks.push_back(*check);
  if (answers) checks.push_back(check_numbers(joined));
  if (had_its_say) checks.push_back(make_check("all_answered", flagged(base, Reason::unanswered)));
  if (as_read.size() > 1)
    checks.push_back(make_check("positions_agree", flagged(base, Reason::positions_contradict)));
  for (const Extraction& document : as_read) {
    const bool list = document.document.kind == kind::kThematicList;
    if (list && document.document.symbol != base.document.symbol)
      checks.push_back(check_list(document, base));
    if (document.document.kind == kind::kOutcomeDecision)
      checks.push_back(check_outcome(document, as_read));
  }
  return checks;
}

}  // namespace uprex
