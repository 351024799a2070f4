// SPDX-License-Identifier: GPL-3.0-or-later
// Reviews in a line a document, for tests.
#pragma once

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "core/model/names.hpp"
#include "core/review/join.hpp"
#include "tests/sample.hpp"

namespace uprex {

inline std::vector<std::string> words_of(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

inline Position position_of(const std::string& document, const std::string& status) {
  Position position;
  position.document = document;
  position.status = response_from(status).value();
  return position;
}

// Items as "122.1 pending", "122.2/a supported"; pending ones have no position.
inline Extraction report(const std::vector<std::string>& items,
                         const std::string& symbol = "A/HRC/43/15", int session = 34) {
  Extraction extraction;
  extraction.document.symbol = symbol;
  extraction.document.sha256 = hash_of(symbol);
  extraction.document.kind = kind::kWorkingGroupReport;
  extraction.document.state_under_review = "SVN";
  extraction.document.session = session;
  extraction.document.cycle = 3;
  for (const std::string& item : items) {
    const auto words = words_of(item);
    Recommendation r;
    const auto slash = words[0].find('/');
    r.document = symbol;
    r.paragraph = words[0].substr(0, slash);
    if (slash != std::string::npos) r.part = words[0].substr(slash + 1);
    r.id = symbol + '#' + words[0];
    r.response = response_from(words[1]).value();
    if (r.response != Response::pending) r.positions.push_back(position_of(symbol, words[1]));
    for (std::size_t i = 2; i < words.size(); ++i) r.text += (i > 2 ? " " : "") + words[i];
    r.recommending_states = {"FRA"};
    extraction.recommendations.push_back(r);
  }
  return extraction;
}

// Answers as "122.1 supported", "122.2 noted regarding free legal aid", "rest noted".
inline Extraction answers(const std::string& symbol, const std::vector<std::string>& items,
                          std::string_view kind = kind::kAddendum) {
  Extraction extraction;
  extraction.document.symbol = symbol;
  extraction.document.sha256 = hash_of(symbol);
  extraction.document.kind = kind;
  extraction.document.reviews = {{"A/HRC/43/15", "SVN", {}}};
  for (const std::string& item : items) {
    const auto words = words_of(item);
    PositionRecord record;
    record.document = symbol;
    record.id = symbol + '#' + words[0];
    record.scope = position_scope_from(words[0]).value_or(PositionScope::one);
    if (record.scope == PositionScope::one) record.number = words[0];
    record.report = "A/HRC/43/15";
    record.state_under_review = "SVN";
    record.position = position_of(symbol, words[1]);
    std::string rest;
    for (std::size_t i = 2; i < words.size(); ++i) rest += (i > 2 ? " " : "") + words[i];
    if (!rest.empty()) record.concerning = rest;
    extraction.positions.push_back(record);
  }
  return extraction;
}

inline Extraction list_of(const std::vector<std::string>& items) {
  Extraction list = report(items, "A/HRC/43/15/thematic-list", 0);
  list.document.kind = kind::kThematicList;
  list.document.reviews = {{"A/HRC/43/15", "SVN", {}}};
  return list;
}

inline Review joined(const std::vector<Extraction>& documents) {
  std::vector<DocumentCard> cards;
  for (const Extraction& document : documents) {
    const DocumentRecord& d = document.document;
    cards.push_back({d.symbol, d.kind, d.state_under_review, d.session, d.reviews, d.cycle});
  }
  const ReviewGroup group = group_reviews(cards).front();
  std::vector<Extraction> members;
  for (const std::size_t i : group.documents) members.push_back(slice(documents[i], group));
  return join(group, std::move(members));
}

// "122.1 supported" an item, with the reasons of its record.
inline std::vector<std::string> described(const Review& review) {
  std::vector<std::string> lines;
  for (const Extraction& document : review.documents)
    for (const Recommendation& r : document.recommendations) {
      std::string line = r.paragraph + (r.part ? '/' + *r.part : "") + ' ';
      line += to_string(r.response);
      if (r.implemented) line += " implemented";
      for (const Reason reason : r.review) line += ' ' + std::string(to_string(reason));
      lines.push_back(line);
    }
  return lines;
}

}  // namespace uprex
