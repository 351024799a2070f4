// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about a State: its name at the United Nations, its regional group, and how UPR Info's
// database names it and its organisations. These names are what exports write. The names by which
// documents are read are those of core/language.
//
// Sources: UNTERM's short names and those of the Universal Human Rights Index in 2026; UPR Info's
// database for regional groups and organisations, as of 2014 (the United Kingdom is in the European
// Union there). Has no history: a State has one group and one list of organisations.
#pragma once

#include <span>
#include <string_view>

namespace uprex {

// Groups of Member States in the General Assembly. The Holy See and the State of Palestine are
// observers.
enum class RegionalGroup {
  african,
  asia_pacific,
  eastern_european,
  latin_american_and_caribbean,
  western_european_and_others,
  observer,
};

struct StateFacts {
  std::string_view iso3;           // ISO 3166-1 alpha-3
  std::string_view name;           // at the United Nations: "North Macedonia"
  std::string_view upr_info_name;  // "Macedonia FYR"
  RegionalGroup group = RegionalGroup::observer;
  std::string_view organisations;  // in UPR Info's order, joined with ", ": "AU, OIC"; may be empty
};

// Every State, sorted by code.
std::span<const StateFacts> all_state_facts();

// Null if the code is not that of a member or observer of the United Nations.
const StateFacts* state_facts(std::string_view iso3);

// "Asia-Pacific", as the Universal Human Rights Index names regions; empty for observers.
std::string_view region_name(RegionalGroup group);

// "Asia", "EEG", "GRULAC": UPR Info's short names.
std::string_view upr_info_group(RegionalGroup group);

}  // namespace uprex
