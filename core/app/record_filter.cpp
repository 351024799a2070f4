// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/record_filter.hpp"

#include <algorithm>

#include "core/write/tally.hpp"

namespace uprex {
namespace {

bool has_any_of(const Recommendation& record, TallyBy by, const std::vector<std::string>& wanted) {
  return wanted.empty() || std::ranges::any_of(tally_keys(record, by), [&](const std::string& key) {
           return std::ranges::find(wanted, key) != wanted.end();
         });
}

}  // namespace

bool LabelFilter::is_narrow() const {
  return !(issues.empty() && sdgs.empty() && groups.empty() && instruments.empty() &&
           actions.empty());
}

bool LabelFilter::accepts(const Recommendation& record) const {
  const Labels& labels = record.labels;
  const bool action =
      actions.empty() ||
      (labels.action && std::ranges::find(actions, labels.action->category) != actions.end());
  const bool instrument =
      instruments.empty() || std::ranges::any_of(labels.instruments, [&](const Label& label) {
        return std::ranges::find(instruments, label.name) != instruments.end();
      });
  return action && instrument && has_any_of(record, TallyBy::issue, issues) &&
         has_any_of(record, TallyBy::sdg, sdgs) && has_any_of(record, TallyBy::group, groups);
}

std::string_view nothing_found(const RecordFilter& filter) {
  return filter.is_narrow() ? "no record matches the options" : "the store has no records yet";
}

bool matches(const RecordFilter& filter, const Recommendation& record) {
  const auto& states = record.recommending_states;
  return (filter.from.empty() || std::ranges::find(states, filter.from) != states.end()) &&
         (!filter.response || record.response == *filter.response) && filter.labels.accepts(record);
}

}  // namespace uprex
