// SPDX-License-Identifier: GPL-3.0-or-later
// Documents of reviews, joined in any order: the same records, without a fault. One line each:
//
//     D working_group_report A/HRC/43/15 SVN 34     a document
//     v A/HRC/43/15 SVN A/HRC/43/15/Add.1           a review it speaks of
//     r 122.1/a supported Ratify it                 a recommendation
//     p 122.1 noted regarding it                    a position; "all" and "rest" are scopes
//     t supported 12                                a stated total
#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <set>
#include <sstream>

#include "core/model/names.hpp"
#include "core/review/join.hpp"
#include "core/un/symbols.hpp"
#include "tests/fuzz/form.hpp"
#include "tests/fuzz/synthetic.hpp"

namespace {

using namespace uprex;

std::string state(const std::string& word) {
  const bool code =
      word.size() == 3 && std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
  return code ? word : std::string();
}

// Parts are small letters; extraction writes no others.
std::optional<std::string> part(const std::string& word) {
  const bool letters = std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
  return letters && !word.empty() ? std::optional(word) : std::nullopt;
}

class Reader {
 public:
  std::vector<Extraction> read(std::string_view text) {
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);) {
      if (!fuzz::is_utf8(line) || line.find('\r') != std::string::npos) continue;
      std::istringstream words(line);
      std::string kind;
      words >> kind;
      add(kind, words);
    }
    return std::move(documents_);
  }

 private:
  void add(const std::string& kind, std::istringstream& words) {
    if (kind == "D") return add_document(words);
    if (documents_.empty()) return;
    if (kind == "v") add_review(words);
    if (kind == "r") add_recommendation(words);
    if (kind == "p") add_position(words);
    if (kind == "t") add_total(words);
  }

  // A store holds one document of a symbol.
  void add_document(std::istringstream& words) {
    Extraction extraction;
    DocumentRecord& record = extraction.document;
    std::string code;
    words >> record.kind >> record.symbol >> code >> record.session;
    record.session = std::clamp(record.session, 0, 60);
    record.cycle = record.session / 14;
    record.state_under_review = state(code);
    const bool known = record.symbol.find('#') != std::string::npos;
    if (known || record.kind.empty() || !symbols_.insert(record.symbol).second) return;
    for (const auto name : {kind::kWorkingGroupReport, kind::kAddendum, kind::kSessionReport,
                            kind::kOutcomeDecision, kind::kThematicList, kind::kNationalReport})
      if (name.substr(0, 4) == record.kind.substr(0, 4)) record.kind = name;
    if (!std::ranges::all_of(record.kind,
                             [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; }))
      record.kind = "x";
    if (!(record.kind[0] >= 'a')) record.kind = "x";
    documents_.push_back(std::move(extraction));
  }

  void add_review(std::istringstream& words) {
    ReviewReference review;
    std::string code;
    words >> review.report >> code;
    if (review.report.find('#') != std::string::npos) return;
    review.state_under_review = state(code);
    for (std::string symbol; words >> symbol;)
      if (symbol.find('#') == std::string::npos) review.documents.push_back(symbol);
    documents_.back().document.reviews.push_back(std::move(review));
  }

  std::string id(const std::string& name) {
    const std::string base = documents_.back().document.symbol + '#' + name;
    std::string unique = base;
    for (int n = 2; !ids_.insert(unique).second; ++n) unique = base + '~' + std::to_string(n);
    return unique;
  }

  Position position(const std::string& status) {
    Position one;
    one.document = documents_.back().document.symbol;
    one.status = response_from(status).value_or(Response::unclear);
    one.implemented = status == "implemented";
    return one;
  }

  template <class Record>
  void complete(Record& record) {
    const DocumentRecord& own = documents_.back().document;
    record.document = own.symbol;
    record.state_under_review = own.state_under_review;
    record.session = own.session;
    record.cycle = own.cycle;
  }

  void add_recommendation(std::istringstream& words) {
    Recommendation r;
    std::string name, status;
    words >> name >> status;
    if (name.empty()) return;
    complete(r);
    r.id = id(name);
    r.paragraph = name.substr(0, name.find('/'));
    if (name.find('/') < name.size()) r.part = part(name.substr(name.find('/') + 1));
    r.response = response_from(status).value_or(Response::pending);
    if (r.response != Response::pending) r.positions.push_back(position(status));
    std::getline(words >> std::ws, r.text);
    documents_.back().recommendations.push_back(std::move(r));
  }

  void add_position(std::istringstream& words) {
    PositionRecord record;
    std::string name, status, concerning;
    words >> name >> status;
    if (name.empty()) return;
    complete(record);
    record.id = id("p" + name);
    record.scope = position_scope_from(name).value_or(PositionScope::one);
    if (record.scope == PositionScope::one) record.number = name;
    const auto& reviews = documents_.back().document.reviews;
    if (!reviews.empty()) {
      record.report = reviews.back().report;
      record.state_under_review = reviews.back().state_under_review;
    }
    record.position = position(status);
    if (std::getline(words >> std::ws, concerning)) record.concerning = concerning;
    documents_.back().positions.push_back(std::move(record));
  }

  void add_total(std::istringstream& words) {
    StatedTotal total;
    std::string of;
    words >> of >> total.number;
    total.of = total_of_from(of).value_or(TotalOf::received);
    total.number = std::clamp(total.number, 0, 1000);
    const auto& reviews = documents_.back().document.reviews;
    if (!reviews.empty()) total.report = reviews.back().report;
    documents_.back().document.totals.push_back(total);
  }

  std::vector<Extraction> documents_;
  std::set<std::string> symbols_, ids_;
};

std::vector<std::string> joined(const std::vector<Extraction>& documents) {
  std::vector<DocumentCard> cards;
  for (const Extraction& document : documents) {
    const DocumentRecord& d = document.document;
    cards.push_back({d.symbol, d.kind, d.state_under_review, d.session, d.reviews, d.cycle});
  }
  std::vector<std::string> records;
  std::set<std::size_t> placed;
  for (const ReviewGroup& group : group_reviews(cards)) {
    std::vector<Extraction> members;
    for (const std::size_t i : group.documents) {
      members.push_back(slice(documents[i], group));
      fuzz::require(fuzz::written(slice(members.back(), group)) == fuzz::written(members.back()),
                    "a slice is sliced again");
      placed.insert(i);
    }
    const Review review = join(group, std::move(members));
    fuzz::require(review.documents.size() == group.documents.size(), "a document was lost");
    for (const Extraction& document : review.documents) {
      fuzz::check(document);
      records.push_back(fuzz::written(document));
    }
  }
  fuzz::require(placed.size() == documents.size(), "a document is in no review");
  return records;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::vector<Extraction> documents = Reader().read(fuzz::as_text(data, size));
  const auto once = joined(documents);
  fuzz::require(joined(documents) == once, "joined twice is not the same");
  std::ranges::reverse(documents);
  fuzz::require(joined(documents) == once, "the order of the documents counts");
  const auto half = static_cast<std::ptrdiff_t>(documents.size() / 2);
  std::rotate(documents.begin(), documents.begin() + half, documents.end());
  fuzz::require(joined(documents) == once, "the order of the documents counts");
  return 0;
}
