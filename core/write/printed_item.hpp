// What lists of recommendations print of a record: the item with its States, its goals.
// Shared by the formats that follow lists of the United Nations.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/model/record.hpp"

namespace uprex {

// "121.1 Ratify the Convention (France) (Lithuania);": a record, or several parts of one item one
// after the other; a part alone begins with "121.2/b". Number and text as in the records, each
// State as it was printed. `parts` is not empty.
std::string printed_item(std::span<const Recommendation> parts);
inline std::string printed_item(const Recommendation& record) { return printed_item({&record, 1}); }

// Printed States that are none that is known, in printed order.
std::vector<std::string> unknown_states(const Recommendation& record);

// Sustainable Development Goals (values.hpp); bare numbers get their name: "5 - GENDER EQUALITY".
std::vector<std::string> goals_of(const Recommendation& record);

}  // namespace uprex
