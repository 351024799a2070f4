// SPDX-License-Identifier: GPL-3.0-or-later
// The closed lists of names from which labels are taken, each in alphabetical order. They are facts
// of other databases and are spelt as these spell them. Matching what a person typed is
// core/label/label_names.
#pragma once

#include <span>
#include <string_view>

namespace uprex {

std::span<const std::string_view> issue_names();  // UPR Info's 54
std::span<const std::string_view> group_names();  // of persons, the Universal Human Rights Index's
std::span<const std::string_view> goal_names();   // Sustainable Development Goals, "1" to "17"

}  // namespace uprex
