// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/reason.hpp"

#include <algorithm>

namespace uprex {

bool has(const std::vector<Reason>& reasons, Reason reason) {
  return std::ranges::find(reasons, reason) != reasons.end();
}

void flag(std::vector<Reason>& reasons, Reason reason) {
  const auto at = std::ranges::lower_bound(reasons, reason);
  if (at == reasons.end() || *at != reason) reasons.insert(at, reason);
}

}  // namespace uprex
