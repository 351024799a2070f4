// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/label/label_names.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/language/language.hpp"
#include "core/text/name_fold.hpp"

namespace uprex {
namespace {

constexpr std::size_t kLongest = 200;

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

// How near the names of a list come to what a person typed, in one language.
class NameMatcher {
 public:
  explicit NameMatcher(const Language& language)
      : initials_skip_(language.rows("name_initials_skip")) {
    if (const auto rows = language.rows("name_ampersand"); !rows.empty())
      ampersand_ = rows.front().pattern;
    for (const TableCells& row : read_table(language.file("other_label_names.tsv")))
      other_names_.emplace_back(row[0], folded(row[1]));
  }

  std::string folded(std::string_view name) const {
    return fold_name(name, ampersand_, kLongest).text;
  }

  // The less, the likelier the name is meant. A part of it, its initials and its other names count
  // for more than a word, and a word for more than any likeness of letters.
  std::size_t strangeness(std::string_view given, std::string_view name) const {
    const std::string own = folded(name);
    if (has_either(own, given) || is_abbreviation(given, own) || is_called(given, name)) return 0;
    return distance(given, own) + (share_a_word(given, own) ? 1 : kLongest);
  }

 private:
  // "idp" of "internally displaced persons", "sogi" of "sexual orientation and gender identity".
  std::string initials_of(std::string_view name) const {
    std::string initials;
    for_each_word(name, [&](std::string_view word) {
      if (std::ranges::find(initials_skip_, word, &WordingRow::pattern) == initials_skip_.end())
        initials += word.front();
    });
    return initials;
  }

  bool is_abbreviation(std::string_view given, std::string_view name) const {
    if (given.size() > 2 && given.ends_with('s')) given.remove_suffix(1);
    return given.size() > 1 && initials_of(name) == given;
  }

  bool is_called(std::string_view given, std::string_view name) const {
    return std::ranges::any_of(other_names_, [&](const auto& other) {
      return other.first == name && has_either(other.second, given);
    });
  }

  std::span<const WordingRow> initials_skip_;
  std::string_view ampersand_;
  std::vector<std::pair<std::string_view, std::string>> other_names_;  // name, other name folded
};

}  // namespace

std::string_view name_meant(const Language& language, std::span<const std::string_view> names,
                            std::string_view given) {
  const auto& matcher = language.derived<NameMatcher>();
  const std::string wanted = matcher.folded(given);
  const auto found = std::ranges::find_if(
      names, [&](std::string_view name) { return matcher.folded(name) == wanted; });
  return found == names.end() ? std::string_view() : *found;
}

std::vector<std::string_view> nearest_names(const Language& language,
                                            std::span<const std::string_view> names,
                                            std::string_view given, std::size_t most) {
  const auto& matcher = language.derived<NameMatcher>();
  const std::string wanted = matcher.folded(given);
  std::vector<std::pair<std::size_t, std::string_view>> ranked;
  for (const std::string_view name : names)
    ranked.emplace_back(matcher.strangeness(wanted, name), name);
  std::ranges::stable_sort(ranked, {}, [](const auto& each) { return each.first; });
  std::vector<std::string_view> nearest;
  for (const auto& [strange, name] : ranked)
    if (nearest.size() < most && (strange == 0 || ranked.front().first != 0))
      nearest.push_back(name);
  return nearest;
}

}  // namespace uprex
