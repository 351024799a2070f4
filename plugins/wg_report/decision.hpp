// What a paragraph of section II says on recommendations, and what becomes of one that it reaches.
// Pure. Which ones it reaches is plugins/wg_report/conclusions'.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/items/entries.hpp"
#include "core/language/lead_in.hpp"
#include "core/model/record.hpp"

namespace uprex {

struct Decision {
  LeadIn lead_in;
  Position position;
};

// `symbol` is the document's. The decision of a paragraph that decides nothing says so by its kind.
Decision decision_of(const Entry& entry, const std::string& symbol);

// What one paragraph decides by number: "X accepts 83.1 and 83.2, and cannot accept 83.3" decides
// twice. Clauses that name numbers without deciding take the paragraph's decision.
struct ListedDecision {
  Decision decision;
  std::vector<std::string> numbers;
};
std::vector<ListedDecision> listed_decisions(const Decision& paragraph);

// Empty where a lead-in of this kind gives no answer.
std::optional<Response> response_of(LeadInKind kind);

// Adds the decision's position, its "implemented" or its comment to a recommendation.
void decide(Recommendation& recommendation, const Decision& decision);

// Sets response and implemented from the positions, once all are known.
void settle(Recommendation& recommendation);

}  // namespace uprex
