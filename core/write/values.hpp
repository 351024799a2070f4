// SPDX-License-Identifier: GPL-3.0-or-later
// Values of a record that several formats need in the same form. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/record.hpp"

namespace uprex {

// Joins the values with the separator between them.
std::string joined(const std::vector<std::string>& values, std::string_view separator = "|");

std::vector<std::string> names_of(const std::vector<Label>& labels);

// The number as text. Empty for 0, which means unknown.
std::string or_empty(int number);

// The groups and SDGs that a thematic list printed, or else the proposed ones. Groups have their
// current names (core/un/group_spellings.hpp), each once.
std::vector<std::string> groups_of(const Recommendation& record);
std::vector<std::string> sdgs_of(const Recommendation& record);

// "Supported", "Noted" or "Supported/Noted", as in the lists and the Index of OHCHR. Empty for
// pending and unclear.
std::string_view ohchr_position(Response response);

// The comment of the State in its last position that has one. Empty if there is none.
std::string last_comment(const Recommendation& record);

// The address of the document in English ("https://docs.un.org/en/A/HRC/43/15"). Empty if the
// symbol is one of ours, not of the Council ("A/HRC/43/15/thematic-list", "UPR/52/LVA").
std::string document_url(std::string_view symbol);

// The name of the State with this alpha-3 code, or the code itself if no State has it.
std::string state_name(std::string_view iso3);

}  // namespace uprex
