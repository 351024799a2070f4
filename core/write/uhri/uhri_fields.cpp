// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/uhri/uhri_fields.hpp"

#include <algorithm>

#include "core/un/state_facts.hpp"
#include "core/un/symbols.hpp"
#include "core/write/printed_item.hpp"
#include "core/write/values.hpp"

namespace uprex {
namespace {

void add_once(std::vector<std::string>& values, std::string_view value) {
  if (!value.empty() && std::ranges::find(values, value) == values.end())
    values.emplace_back(value);
}

void add_region(std::vector<std::string>& regions, const std::string& iso3) {
  if (const StateFacts* facts = state_facts(iso3)) add_once(regions, region_name(facts->group));
}

}  // namespace

UhriFields uhri_fields(const Recommendation& record) {
  UhriFields fields;
  fields.text = printed_item(record);
  fields.symbol = find_symbol(record.document).value_or("");
  if (!record.state_under_review.empty())
    fields.countries.push_back(state_name(record.state_under_review));
  add_region(fields.regions, record.state_under_review);
  fields.themes = record.themes;
  fields.affected_persons = groups_of(record);
  fields.sdgs = goals_of(record);
  for (const std::string& iso3 : record.recommending_states) {
    fields.recommending_states.push_back(state_name(iso3));
    add_region(fields.recommending_regions, iso3);
  }
  for (std::string& printed : unknown_states(record))
    fields.recommending_states.push_back(std::move(printed));
  add_once(fields.positions, ohchr_position(record.response));
  if (record.session != 0) fields.sessions.push_back(std::to_string(record.session));
  return fields;
}

}  // namespace uprex
