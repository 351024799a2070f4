// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/un/group_spellings.hpp"

#include <unordered_map>
#include <utility>

#include "core/text/ascii.hpp"
#include "core/text/name_fold.hpp"
#include "core/un/label_lists.hpp"

namespace uprex {
namespace {

// As printed, and the name of today; empty for a group that is nobody in particular.
constexpr std::pair<std::string_view, std::string_view> kSpellings[] = {
    {"General", ""},
    {"Women", "Women & girls"},
    {"Girls", "Women & girls"},
    {"Human rights defenders", "Human rights defenders & activists"},
    {"LGBTI", "Lesbian, gay, bisexual and transgender and intersex persons (LGBTI)"},
    {"Lesbian, gay, bisexual, transgender and intersex persons (LGBTI)",
     "Lesbian, gay, bisexual and transgender and intersex persons (LGBTI)"},
    {"Members of minorities",
     "Minorities/ racial, ethnic, linguistic, religious or descent-based groups"},
    {"Minorities", "Minorities/ racial, ethnic, linguistic, religious or descent-based groups"},
    {"Minorities/racial, ethnic, linguistic, religious or descent-based groups",
     "Minorities/ racial, ethnic, linguistic, religious or descent-based groups"},
    // Of the third cycle: that most of its rows are about migrants is all that can be told.
    {"Migrants & domestic workers", "Migrants"},
    {"Persons deprived of their liberty", "Persons deprived of their liberty & detainees"},
    {"Youth", "Youth & juveniles"},
};

// Longer than any of the names, folded.
constexpr std::size_t kLongestName = 200;

std::string folded(std::string_view name) { return fold_name(name, "and", kLongestName).text; }

using Names = std::unordered_map<std::string, std::string_view>;

const Names& names_of_today() {
  static const Names names = [] {
    Names all;
    for (const std::string_view name : group_names()) all.emplace(folded(name), name);
    for (const auto& [printed, name] : kSpellings) all.emplace(folded(printed), name);
    return all;
  }();
  return names;
}

}  // namespace

std::string group_of_today(std::string_view printed) {
  const auto found = names_of_today().find(folded(printed));
  if (found != names_of_today().end()) return std::string(found->second);
  std::string name(printed);
  if (!name.empty()) name.front() = upper(name.front());
  return name;
}

}  // namespace uprex
