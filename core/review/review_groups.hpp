// SPDX-License-Identifier: GPL-3.0-or-later
// Which documents belong to one review: by the symbol of its report, else by State and session. A
// reply that names neither belongs to the State's only review at hand, or to that of its cycle.
// Pure; knows nothing of where documents are kept, nor of the order in which they came.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/model/record.hpp"

namespace uprex {

// The facts that decide to which reviews a document belongs.
struct DocumentCard {
  std::string symbol;
  std::string kind;  // namespace kind
  std::string state_under_review;
  int session = 0;
  std::vector<ReviewReference> reviews;
  int cycle = 0;
};

// One review. `documents` are indices of the cards in the order in which the documents speak:
// report, draft of it, addenda, session report, decision, list, national report. A document that
// speaks of several reviews stands in each.
struct ReviewGroup {
  std::string report;  // symbol of its report, whether at hand or not; empty where nothing tells it
  std::string state_under_review;
  int session = 0;
  int cycle = 0;  // as the first document says that names the session
  std::vector<std::size_t> documents;
};

// Every card is in at least one group. Groups are sorted by session, State and report; the result
// does not depend on the order of the cards.
std::vector<ReviewGroup> group_reviews(const std::vector<DocumentCard>& cards);

// True for a final report's symbol, "A/HRC/43/15"; a draft or a name of ours is none.
bool is_final_report(const std::string& symbol);

}  // namespace uprex
