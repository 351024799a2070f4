#include "core/app/record_filter.hpp"

#include <algorithm>

#include "core/write/tally.hpp"

namespace uprex {
namespace {

bool any_of(const std::vector<std::string>& wanted, const Recommendation& record, TallyBy by) {
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
  return action && instrument && any_of(issues, record, TallyBy::issue) &&
         any_of(sdgs, record, TallyBy::sdg) && any_of(groups, record, TallyBy::group);
}

}  // namespace uprex
