#include "core/upr/goals.hpp"

#include <algorithm>
#include <array>

namespace uprex {
namespace {

// clang-format off
constexpr std::array<std::string_view, 17> kGoals{
    "1 - NO POVERTY",
    "2 - ZERO HUNGER",
    "3 - GOOD HEALTH AND WELL-BEING",
    "4 - QUALITY EDUCATION",
    "5 - GENDER EQUALITY",
    "6 - CLEAN WATER AND SANITATION",
    "7 - AFFORDABLE AND CLEAN ENERGY",
    "8 - DECENT WORK AND ECONOMIC GROWTH",
    "9 - INDUSTRY, INNOVATION AND INFRASTRUCTURE",
    "10 - REDUCED INEQUALITIES",
    "11 - SUSTAINABLE CITIES AND COMMUNITIES",
    "12 - RESPONSIBLE CONSUMPTION AND PRODUCTION",
    "13 - CLIMATE ACTION",
    "14 - LIFE BELOW WATER",
    "15 - LIFE ON LAND",
    "16 - PEACE, JUSTICE AND STRONG INSTITUTIONS",
    "17 - PARTNERSHIPS FOR THE GOALS"};
// clang-format on

}  // namespace

std::string_view goal_name(std::string_view number) {
  const auto found = std::ranges::find_if(
      kGoals, [number](std::string_view goal) { return goal.substr(0, goal.find(' ')) == number; });
  return found == kGoals.end() ? std::string_view{} : *found;
}

}  // namespace uprex
