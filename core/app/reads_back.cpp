// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/reads_back.hpp"

#include <algorithm>

#include "core/language/item_parts.hpp"
#include "core/language/language_of.hpp"

namespace uprex {

bool reads_back(std::string_view item, std::span<const Recommendation> parts) {
  if (parts.empty()) return false;
  const auto found = parts_of(language_of(parts.front()), item);
  return std::ranges::equal(parts, found, [](const Recommendation& record, const Part& part) {
    return record.text == part.text &&
           std::ranges::equal(record.recommending_states, part.states, {}, {}, &PrintedState::iso3);
  });
}

}  // namespace uprex
