#include "core/model/check_result.hpp"

#include <algorithm>

namespace uprex {

std::string listed(const std::vector<std::string>& names) {
  constexpr std::size_t kMost = 12;
  std::string text;
  for (std::size_t i = 0; i < std::min(names.size(), kMost); ++i)
    text += (i == 0 ? "" : ", ") + names[i];
  if (names.size() > kMost) text += " and " + std::to_string(names.size() - kMost) + " more";
  return text;
}

Check check_of(std::string name, const std::vector<std::string>& offenders) {
  return {std::move(name), offenders.empty() ? CheckStatus::passed : CheckStatus::failed,
          listed(offenders)};
}

}  // namespace uprex
