// What several formats make of a record in the same way.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/record.hpp"

namespace uprex {

// Values with the separator between them, in their order.
std::string joined(const std::vector<std::string>& values, std::string_view separator = "|");

std::vector<std::string> names_of(const std::vector<Label>& labels);

// Empty for 0, which stands for unknown.
std::string or_empty(int number);

// What a thematic list printed; where it printed nothing, what is proposed. Groups have their names
// of today (core/label/groups.hpp), each once.
std::vector<std::string> groups_of(const Recommendation& record);
std::vector<std::string> sdgs_of(const Recommendation& record);

// "Supported", "Noted", "Supported/Noted" as OHCHR's lists and Index have them; empty for the rest.
std::string_view position_of_ohchr(Response response);

// The State's comment, of its last position that has one; empty where none has.
std::string last_comment(const Recommendation& record);

// Where the United Nations shows the document, in English ("https://docs.un.org/en/A/HRC/43/15");
// empty for what is no symbol of the Council ("A/HRC/43/15/thematic-list", "UPR/52/LVA").
std::string document_url(std::string_view symbol);

// "France", of an alpha-3 code; the code itself where no State has it.
std::string state_name(std::string_view iso3);

}  // namespace uprex
