#include "core/extract/decision.hpp"

#include <algorithm>

#include "core/extract/recommend.hpp"

namespace uprex {

std::optional<Response> response_of(LeadInKind kind) {
  switch (kind) {
    case LeadInKind::supported:
      return Response::supported;
    case LeadInKind::partly_supported:
      return Response::partially_supported;
    case LeadInKind::noted:
      return Response::noted;
    case LeadInKind::pending:
      return Response::pending;
    default:
      return std::nullopt;
  }
}

Decision decision_of(const Entry& entry, const std::string& symbol) {
  Decision decision{lead_in_of(entry.block.text), {}};
  decision.position.document = symbol;
  decision.position.paragraph = entry.number;
  decision.position.page = entry.block.lines.empty() ? 0 : entry.block.lines.front().box.page;
  decision.position.wording = entry.block.text;
  decision.position.implemented = decision.lead_in.implemented;
  if (const auto response = response_of(decision.lead_in.kind))
    decision.position.status = *response;
  return decision;
}

void decide(Recommendation& r, const Decision& decision) {
  if (response_of(decision.lead_in.kind)) {
    r.positions.push_back(decision.position);
  } else if (decision.lead_in.implemented) {
    if (r.positions.empty()) return;
    Position position = decision.position;
    position.status = r.positions.back().status;
    position.implemented = true;
    r.positions.push_back(std::move(position));
  } else if (decision.lead_in.kind == LeadInKind::comment && !r.positions.empty() &&
             !r.positions.back().comment) {
    r.positions.back().comment = decision.position.wording;
  }
}

// The last word counts. What only "was recommended" has no answer yet.
void settle(Recommendation& r) {
  if (r.positions.empty()) {
    const auto has = [&](Reason reason) {
      return std::binary_search(r.review.begin(), r.review.end(), reason);
    };
    r.response = has(Reason::no_lead_in) || has(Reason::lead_in_unknown) ? Response::unclear
                                                                         : Response::pending;
    return;
  }
  const auto said = [&](Response status) {
    return std::any_of(r.positions.begin(), r.positions.end(),
                       [&](const Position& position) { return position.status == status; });
  };
  if (said(Response::supported) && said(Response::noted)) flag(r, Reason::position_conflict);
  const Position& last = r.positions.back();
  r.response = last.status;
  r.implemented = last.implemented;
}

}  // namespace uprex
