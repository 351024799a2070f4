// The closed lists of names that labels are taken from, each in the order in which people look
// names up.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace uprex {

std::span<const std::string_view> issue_names();  // UPR Info's 54
std::span<const std::string_view> group_names();  // of persons, the Universal Human Rights Index's
std::span<const std::string_view> goal_names();   // Sustainable Development Goals, "1" to "17"

// The list's spelling of a name: the case of letters and the kind of apostrophes, hyphens and
// spaces do not count. Empty where no name is meant.
std::string_view name_meant(std::span<const std::string_view> names, std::string_view given);

// Those of the list that come nearest to what was given, the nearest first. Where names hold it,
// are shortened to it or are called so, these alone.
std::vector<std::string_view> nearest_names(std::span<const std::string_view> names,
                                            std::string_view given, std::size_t most = 3);

}  // namespace uprex
