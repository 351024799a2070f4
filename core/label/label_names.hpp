// SPDX-License-Identifier: GPL-3.0-or-later
// Finds which label a person means by what they typed. The names are the closed lists of
// core/un/label_lists.hpp. Does not read documents.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace uprex {

class Language;

// The list's spelling of a name. The case of letters and the kind of apostrophes, hyphens and
// spaces do not count. Empty if no name is meant.
std::string_view name_meant(const Language& language, std::span<const std::string_view> names,
                            std::string_view given);

// Those of the list that come nearest to what was given, the nearest first. If names hold it, have
// it as their initials or are called so, only these.
std::vector<std::string_view> nearest_names(const Language& language,
                                            std::span<const std::string_view> names,
                                            std::string_view given, std::size_t most = 3);

}  // namespace uprex
