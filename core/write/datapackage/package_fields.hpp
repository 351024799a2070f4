// SPDX-License-Identifier: GPL-3.0-or-later
// Values as cells of a data package (package_table.hpp). Shared by its files only.
#pragma once

#include <string>
#include <vector>

#include "core/model/document.hpp"

namespace uprex::package {

std::string flag(bool value);

// Shortest form that reads back as the same number.
std::string decimal(double value);

// JSON arrays. Boxes are page, left, top, right and bottom, to a tenth of a point.
std::string list_of(const std::vector<Box>& boxes);
std::string list_of(const std::vector<std::string>& values);

}  // namespace uprex::package
