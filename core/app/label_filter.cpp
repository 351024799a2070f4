#include "core/app/label_filter.hpp"

#include <algorithm>

#include "core/write/tally.hpp"
#include "core/write/values.hpp"

namespace uprex {
namespace {

bool any_of(const std::vector<std::string>& wanted, const std::vector<std::string>& names) {
  return wanted.empty() || std::ranges::any_of(names, [&](const std::string& name) {
           return std::ranges::find(wanted, name) != wanted.end();
         });
}

}  // namespace

bool LabelFilter::is_narrow() const {
  return !(issues.empty() && sdgs.empty() && groups.empty() && instruments.empty() &&
           actions.empty());
}

bool LabelFilter::accepts(const Recommendation& record) const {
  if (!is_narrow()) return true;
  const Labels& labels = record.labels;
  const bool action =
      actions.empty() ||
      (labels.action && std::ranges::find(actions, labels.action->category) != actions.end());
  return action && any_of(issues, names_of(labels.issues)) &&
         any_of(sdgs, tally_keys(record, TallyBy::sdg)) &&
         any_of(groups, tally_keys(record, TallyBy::group)) &&
         any_of(instruments, names_of(labels.instruments));
}

}  // namespace uprex
