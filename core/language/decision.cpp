// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/decision.hpp"

#include <algorithm>
#include <array>

namespace uprex {
namespace {

constexpr std::array<std::string_view, 6> kDecisions{"none",  "supported", "partially_supported",
                                                     "noted", "pending",   "implemented"};

}  // namespace

std::optional<Decision> decision_named(std::string_view name) {
  const auto found = std::ranges::find(kDecisions, name);
  if (found == kDecisions.end()) return std::nullopt;
  return static_cast<Decision>(found - kDecisions.begin());
}

std::optional<Response> response_of(Decision decision) {
  switch (decision) {
    case Decision::none:
      return std::nullopt;
    case Decision::supported:
    case Decision::implemented:
      return Response::supported;
    case Decision::partially_supported:
      return Response::partially_supported;
    case Decision::noted:
      return Response::noted;
    case Decision::pending:
      return Response::pending;
  }
  return std::nullopt;
}

}  // namespace uprex
