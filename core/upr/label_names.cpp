#include "core/upr/label_names.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include "core/upr/en/label_names.hpp"
#include "core/upr/name_fold.hpp"

namespace uprex {
namespace {

constexpr std::array<std::string_view, 17> kGoals{
    "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17"};
constexpr std::size_t kLongest = 200;

std::string folded(std::string_view name) { return fold_name(name, kLongest).text; }

// How many letters have to be put in, taken out or changed.
std::size_t distance(std::string_view from, std::string_view to) {
  std::vector<std::size_t> row(to.size() + 1);
  std::iota(row.begin(), row.end(), 0);
  for (std::size_t i = 0; i < from.size(); ++i) {
    std::size_t diagonal = row[0]++;
    for (std::size_t j = 0; j < to.size(); ++j) {
      const std::size_t change = diagonal + (from[i] == to[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({row[j] + 1, diagonal + 1, change});
    }
  }
  return row.back();
}

// Part of a name counts for more than any likeness of letters.
std::size_t strangeness(std::string_view given, std::string_view name) {
  return name.find(given) != name.npos ? 0 : distance(given, name);
}

}  // namespace

std::span<const std::string_view> issue_names() { return en::kIssues; }
std::span<const std::string_view> group_names() { return en::kGroups; }
std::span<const std::string_view> goal_names() { return kGoals; }

std::string_view name_meant(std::span<const std::string_view> names, std::string_view given) {
  const std::string wanted = folded(given);
  const auto found = std::ranges::find(names, wanted, folded);
  return found == names.end() ? std::string_view() : *found;
}

std::vector<std::string_view> nearest_names(std::span<const std::string_view> names,
                                            std::string_view given, std::size_t most) {
  const std::string wanted = folded(given);
  std::vector<std::string_view> nearest(names.begin(), names.end());
  std::ranges::stable_sort(
      nearest, {}, [&](std::string_view name) { return strangeness(wanted, folded(name)); });
  nearest.resize(std::min(most, nearest.size()));
  return nearest;
}

}  // namespace uprex
