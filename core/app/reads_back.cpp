#include "core/app/reads_back.hpp"

#include <algorithm>

#include "core/language/item_parts.hpp"

namespace uprex {

bool reads_back(std::string_view item, std::span<const Recommendation> parts) {
  const auto found = parts_of(language_named("en"), item);
  return std::ranges::equal(parts, found, [](const Recommendation& record, const Part& part) {
    return record.text == part.text &&
           std::ranges::equal(record.recommending_states, part.states, {}, {}, &PrintedState::iso3);
  });
}

}  // namespace uprex
