// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/un/state_facts.hpp"

#include <algorithm>
#include <array>

namespace uprex {
namespace {

struct GroupNames {
  std::string_view region;
  std::string_view upr_info;
};

// In the order of the enumeration.
constexpr std::array<GroupNames, 6> kGroupNames{{
    {"Africa", "Africa"},
    {"Asia-Pacific", "Asia"},
    {"Eastern Europe", "EEG"},
    {"Latin America and the Caribbean", "GRULAC"},
    {"Western Europe and Others", "WEOG"},
    {"", "Observer"},
}};

const GroupNames& names_of(RegionalGroup group) {
  return kGroupNames[static_cast<std::size_t>(group)];
}

}  // namespace

const StateFacts* state_facts(std::string_view iso3) {
  const auto all = all_state_facts();
  const auto found = std::ranges::lower_bound(all, iso3, {}, &StateFacts::iso3);
  return found == all.end() || found->iso3 != iso3 ? nullptr : &*found;
}

std::string_view region_name(RegionalGroup group) { return names_of(group).region; }

std::string_view upr_info_group(RegionalGroup group) { return names_of(group).upr_info; }

}  // namespace uprex
