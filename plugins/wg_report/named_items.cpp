// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/wg_report/named_items.hpp"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace uprex {
namespace {

using Recommendations = std::vector<Recommendation>;
using Numbers = std::unordered_set<std::string>;

// The hits of a list: one paragraph's items of these local numbers.
struct List {
  std::string paragraph;
  std::vector<std::size_t> found;
  std::set<std::string> numbers;
};

std::vector<List> lists_with(const Recommendations& recommendations, const Numbers& numbers) {
  std::vector<List> lists;
  for (std::size_t i = 0; i < recommendations.size(); ++i) {
    const std::string number = local_number(recommendations[i]);
    if (number.empty() || !numbers.contains(number)) continue;
    const std::string paragraph = paragraph_of(recommendations[i]);
    if (lists.empty() || lists.back().paragraph != paragraph) lists.push_back({paragraph, {}, {}});
    lists.back().found.push_back(i);
    lists.back().numbers.insert(number);
  }
  return lists;
}

// All of the lists together. A number that two of them hold means none for sure.
NamedItems joined(const std::vector<List>& lists) {
  NamedItems items;
  std::set<std::string> seen;
  for (const List& list : lists) {
    for (const std::string& number : list.numbers)
      if (!seen.insert(number).second) items.ambiguous = true;
    items.found.insert(items.found.end(), list.found.begin(), list.found.end());
  }
  return items;
}

NamedItems local_items(const Recommendations& recommendations, const Numbers& numbers,
                       std::size_t list_begin) {
  std::vector<List> lists = lists_with(recommendations, numbers);
  std::set<std::string> hits;
  for (const List& list : lists) hits.insert(list.numbers.begin(), list.numbers.end());
  const auto lacks_some = [&](const List& list) { return list.numbers.size() < hits.size(); };
  if (std::ranges::all_of(lists, lacks_some)) return joined(lists);
  std::erase_if(lists, lacks_some);
  if (list_begin < recommendations.size()) {
    const std::string last = paragraph_of(recommendations[list_begin]);
    const auto list = std::ranges::find(lists, last, &List::paragraph);
    if (list != lists.end()) return {list->found, false};
  }
  return joined(lists);
}

}  // namespace

std::string paragraph_of(const Recommendation& recommendation) {
  return recommendation.paragraph.substr(0, recommendation.paragraph.find('.'));
}

std::string local_number(const Recommendation& recommendation) {
  const std::size_t dot = recommendation.paragraph.find('.');
  return dot == std::string::npos ? std::string{} : recommendation.paragraph.substr(dot + 1);
}

NamedItems items_named(const Recommendations& recommendations,
                       const std::vector<std::string>& numbers, bool in_paragraphs,
                       Numbering numbering, std::size_t list_begin) {
  const Numbers named(numbers.begin(), numbers.end());
  if (numbering == Numbering::local && !in_paragraphs)
    if (NamedItems items = local_items(recommendations, named, list_begin); !items.found.empty())
      return items;
  NamedItems items;
  for (std::size_t i = 0; i < recommendations.size(); ++i)
    if (named.contains(recommendations[i].paragraph) ||
        named.contains(paragraph_of(recommendations[i])))
      items.found.push_back(i);
  return items;
}

}  // namespace uprex
