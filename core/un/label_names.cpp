#include "core/un/label_names.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include "core/language/en/label_names.hpp"
#include "core/text/name_fold.hpp"

namespace uprex {
namespace {

constexpr std::array<std::string_view, 17> kGoals{
    "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17"};
constexpr std::size_t kLongest = 200;

std::string folded(std::string_view name) { return fold_name(name, "and", kLongest).text; }

template <class Use>
void for_each_word(std::string_view folded, Use use) {
  while (!folded.empty()) {
    const std::size_t end = std::min(folded.find(' '), folded.size());
    if (end > 0) use(folded.substr(0, end));
    folded.remove_prefix(std::min(end + 1, folded.size()));
  }
}

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

// "child" of "children", and "right to food" within "the right to food".
bool has_either(const std::string& name, std::string_view given) {
  const std::string words = ' ' + std::string(given) + ' ';
  return name.find(given) != name.npos || words.find(' ' + name + ' ') != words.npos;
}

// "idp" of "internally displaced persons", "sogi" of "sexual orientation and gender identity".
std::string initials_of(std::string_view name) {
  std::string initials;
  for_each_word(name, [&](std::string_view word) {
    if (word != "and" && word != "of" && word != "the") initials += word.front();
  });
  return initials;
}

bool is_abbreviation(std::string_view given, std::string_view name) {
  if (given.size() > 2 && given.ends_with('s')) given.remove_suffix(1);
  return given.size() > 1 && initials_of(name) == given;
}

bool is_called(std::string_view given, std::string_view name) {
  return std::ranges::any_of(en::kOtherNames, [&](const auto& other) {
    return other.second == name && has_either(folded(other.first), given);
  });
}

// Words that begin alike: "childs" and "Children".
bool share_a_word(std::string_view given, std::string_view name) {
  constexpr std::size_t kAlike = 4;
  bool shared = false;
  for_each_word(given, [&](std::string_view word) {
    if (word.size() < kAlike) return;
    for_each_word(
        name, [&](std::string_view other) { shared |= other.starts_with(word.substr(0, kAlike)); });
  });
  return shared;
}

// The less, the likelier the name is meant. Part of it, its initials and what else it is called
// count for more than a word, and a word for more than any likeness of letters.
std::size_t strangeness(std::string_view given, std::string_view name) {
  const std::string own = folded(name);
  if (has_either(own, given) || is_abbreviation(given, own) || is_called(given, name)) return 0;
  return distance(given, own) + (share_a_word(given, own) ? 1 : kLongest);
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
  std::vector<std::pair<std::size_t, std::string_view>> ranked;
  for (const std::string_view name : names) ranked.emplace_back(strangeness(wanted, name), name);
  std::ranges::stable_sort(ranked, {}, [](const auto& each) { return each.first; });
  std::vector<std::string_view> nearest;
  for (const auto& [strange, name] : ranked)
    if (nearest.size() < most && (strange == 0 || ranked.front().first != 0))
      nearest.push_back(name);
  return nearest;
}

}  // namespace uprex
