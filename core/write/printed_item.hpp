// SPDX-License-Identifier: GPL-3.0-or-later
// Formats parts of a record as the lists of the United Nations print them: the item with its
// States, and its SDGs. Shared by the formats that follow these lists.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/model/record.hpp"

namespace uprex {

// "121.1 Ratify the Convention (France) (Lithuania);". Several parts of one item follow one
// another. A single part begins with its own number, "121.2/b". States have their printed names.
// `parts` must not be empty.
std::string printed_item(std::span<const Recommendation> parts);
inline std::string printed_item(const Recommendation& record) { return printed_item({&record, 1}); }

// The printed names that have no code among the recommending States, in printed order. The codes
// have the same order, so the names that fit them best are taken out. Empty if there are as many
// codes as names.
std::vector<std::string> unknown_states(const Recommendation& record);

// The SDGs of sdgs_of() (values.hpp). A bare number gets its name: "5 - GENDER EQUALITY".
std::vector<std::string> goals_of(const Recommendation& record);

}  // namespace uprex
