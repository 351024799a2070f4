// Which labels a recommendation must have to be chosen. Pure.
#pragma once

#include <string>
#include <vector>

#include "core/model/labels.hpp"

namespace uprex {

// In each list one name is enough; a list without names chooses nothing out.
struct LabelFilter {
  std::vector<std::string> issues = {}, sdgs = {}, groups = {}, instruments = {};
  std::vector<int> actions = {};

  bool is_narrow() const;
  bool accepts(const Labels& labels) const;
};

}  // namespace uprex
