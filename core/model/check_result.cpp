// SPDX-License-Identifier: GPL-3.0-or-later
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

Check make_check(std::string name, const std::vector<std::string>& problems) {
  return {std::move(name), problems.empty() ? CheckStatus::passed : CheckStatus::failed,
          listed(problems)};
}

}  // namespace uprex
