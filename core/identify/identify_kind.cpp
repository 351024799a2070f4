// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/identify_kind.hpp"

#include "core/identify/kind_signs.hpp"
#include "core/model/record.hpp"

namespace uprex {

IdentifiedKind identified_kind(const Language& language, const Document& document,
                               const std::string& symbol) {
  IdentifiedKind found;
  Sign strongest = Sign::none;
  const auto weigh = [&](std::string_view kind, auto sign_of) {
    if (strongest == Sign::strong) return;
    const Sign sign = sign_of();
    if (sign <= strongest) return;
    strongest = sign;
    found = {kind, sign == Sign::strong};
  };
  weigh(kind::kOutcomeDecision, [&] { return outcome_decision_sign(language, document, symbol); });
  weigh(kind::kNationalReport, [&] { return national_report_sign(language, document, symbol); });
  // A reply may annex a "matrix of recommendations", as lists call themselves.
  const Sign reply = addendum_sign(language, document, symbol);
  if (reply == Sign::strong) weigh(kind::kAddendum, [&] { return reply; });
  weigh(kind::kThematicList, [&] { return thematic_list_sign(language, document); });
  weigh(kind::kSessionReport, [&] { return session_report_sign(language, document); });
  weigh(kind::kAddendum, [&] { return reply; });
  weigh(kind::kWorkingGroupReport, [&] { return report_sign(language, document); });
  return found;
}

}  // namespace uprex
