// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/un/goals.hpp"

#include <array>

#include "core/text/ascii.hpp"

namespace uprex {
namespace {

constexpr std::array<std::string_view, 17> kTitles{
    "No poverty",
    "Zero hunger",
    "Good health and well-being",
    "Quality education",
    "Gender equality",
    "Clean water and sanitation",
    "Affordable and clean energy",
    "Decent work and economic growth",
    "Industry, innovation and infrastructure",
    "Reduced inequalities",
    "Sustainable cities and communities",
    "Responsible consumption and production",
    "Climate action",
    "Life below water",
    "Life on land",
    "Peace, justice and strong institutions",
    "Partnerships for the goals",
};

}  // namespace

std::string_view goal_title(int number) {
  const bool known = number >= 1 && number <= static_cast<int>(kTitles.size());
  return known ? kTitles[static_cast<std::size_t>(number - 1)] : std::string_view();
}

std::string goal_name(std::string_view number) {
  for (int i = 1; i <= static_cast<int>(kTitles.size()); ++i)
    if (std::to_string(i) == number) return std::to_string(i) + " - " + upper_case(goal_title(i));
  return {};
}

}  // namespace uprex
