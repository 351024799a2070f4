// SPDX-License-Identifier: GPL-3.0-or-later
// The outcome of a check, made from the problems that it found.
#pragma once

#include <string>
#include <vector>

#include "core/model/record.hpp"

namespace uprex {

// The first names of a list, and how many more there are.
std::string listed(const std::vector<std::string>& names);

// Passed if there are no problems, else failed with the problems listed.
Check make_check(std::string name, const std::vector<std::string>& problems);

}  // namespace uprex
