#include "core/app/label_filter.hpp"

#include <algorithm>

namespace uprex {
namespace {

bool any_of(const std::vector<std::string>& wanted, const std::vector<Label>& labels) {
  return wanted.empty() || std::ranges::any_of(labels, [&](const Label& label) {
           return std::ranges::find(wanted, label.name) != wanted.end();
         });
}

}  // namespace

bool LabelFilter::is_narrow() const {
  return !(issues.empty() && sdgs.empty() && groups.empty() && instruments.empty() &&
           actions.empty());
}

bool LabelFilter::accepts(const Labels& labels) const {
  const bool action =
      actions.empty() ||
      (labels.action && std::ranges::find(actions, labels.action->category) != actions.end());
  return action && any_of(issues, labels.issues) && any_of(sdgs, labels.sdgs) &&
         any_of(groups, labels.groups) && any_of(instruments, labels.instruments);
}

}  // namespace uprex
