// A check's outcome from what offends against it.
#pragma once

#include <string>
#include <vector>

#include "core/model/record.hpp"

namespace uprex {

// The first names of a list, and how many more there are.
std::string listed(const std::vector<std::string>& names);

// Passed where nobody offends, else failed with the offenders listed.
Check check_of(std::string name, const std::vector<std::string>& offenders);

}  // namespace uprex
