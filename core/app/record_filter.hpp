// Which labels a recommendation must have to be chosen. Pure.
#pragma once

#include <string>
#include <vector>

#include "core/model/record.hpp"

namespace uprex {

// In each list one name is enough; a list without names chooses nothing out.
struct LabelFilter {
  std::vector<std::string> issues = {}, sdgs = {}, groups = {}, instruments = {};
  std::vector<int> actions = {};

  bool is_narrow() const;
  // Of goals and groups those that a thematic list printed, where it did: what tables count.
  bool accepts(const Recommendation& record) const;
};

}  // namespace uprex
