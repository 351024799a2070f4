// SPDX-License-Identifier: GPL-3.0-or-later
// What a paragraph of section II says on recommendations, and what becomes of one that it reaches.
// Pure. plugins/wg_report/conclusions says which ones it reaches.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/items/entries.hpp"
#include "core/language/lead_in.hpp"
#include "core/model/record.hpp"

namespace uprex {

// What a paragraph decides on some recommendations by number. `in_paragraphs`: numbers without a
// dot are those of paragraphs, not of items.
struct NamedDecision {
  LeadIn lead_in;
  std::vector<std::string> numbers;
  bool in_paragraphs = false;
};

// `named`, where the lead-in decides by number; later ones count before earlier ones.
struct DecidingParagraph {
  LeadIn lead_in;
  Position position;
  std::vector<NamedDecision> named = {};
};

// `symbol` is the document's. The decision of a paragraph that decides nothing says so by its kind.
DecidingParagraph decision_of(const Language& language, const Entry& entry,
                              const std::string& symbol);

// The same paragraph with one of its decisions.
DecidingParagraph with_decision(DecidingParagraph paragraph, const LeadIn& lead_in);

// What a paragraph decides on one item of the list below it. `local`: "3" may name item 3.
DecidingParagraph decision_for(const DecidingParagraph& paragraph, const Recommendation& item,
                               bool local);

// What one paragraph decides by number: "X accepts 83.1 and 83.2, and cannot accept 83.3" decides
// twice. Clauses that name numbers without deciding take the paragraph's decision.
std::vector<NamedDecision> listed_decisions(const Language& language,
                                            const DecidingParagraph& paragraph);

// Empty where a lead-in gives no answer. "They are implemented" alone gives none.
std::optional<Response> response_of(const LeadIn& lead_in);

// Adds the decision's position, its "implemented" or its comment to a recommendation. Flags what is
// decided under a condition, or cannot be told.
void decide(Recommendation& recommendation, const DecidingParagraph& decision);

// Sets response and implemented from the positions, once all are known.
void settle(Recommendation& recommendation);

}  // namespace uprex
