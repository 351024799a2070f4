// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/label/groups.hpp"

#include <algorithm>
#include <memory>
#include <span>

#include "core/language/language.hpp"
#include "core/text/pattern.hpp"
#include "core/text/pattern_set.hpp"
#include "core/text/plain_signs.hpp"

namespace uprex {
namespace {

RE2::Options group_options() {
  RE2::Options chosen;
  chosen.set_case_sensitive(false);
  // Memory of the automaton that all wordings share. One that needs more is slow, not wrong.
  chosen.set_max_mem(8 << 20);
  chosen.set_never_capture(true);
  return chosen;
}

// The wordings of one group as one pattern of whole words; empty if it has none.
std::string words_of_group(const Language& language, std::span<const WordingRow> rows,
                           std::string_view group) {
  std::string all;
  for (const WordingRow& row : rows)
    if (row.meaning == group) all += (all.empty() ? "" : "|") + language.expanded(row.pattern);
  return all.empty() ? all : R"(\b(?:)" + all + R"()\b)";
}

// All wordings of one language, compiled once.
class GroupPatterns {
 public:
  explicit GroupPatterns(const Language& language) : all_(group_options()) {
    for (const WordingRow& row : language.rows("group_named")) {
      if (!groups_.empty() && groups_.back() == row.meaning) continue;
      groups_.push_back(row.meaning);
      all_.add(words_of_group(language, language.rows("group_named"), row.meaning));
      aside_.push_back(
          compiled(words_of_group(language, language.rows("group_aside"), row.meaning)));
    }
    if (!groups_.empty()) all_.compile();
  }

  std::vector<std::string_view> find(std::string_view text) const {
    std::vector<std::string_view> groups;
    if (groups_.empty()) return groups;
    for (const std::size_t i : all_.candidates(text)) {
      std::string rest(text);
      if (aside_[i]) RE2::GlobalReplace(&rest, *aside_[i], ";");
      if (RE2::PartialMatch(rest, all_.pattern(i))) groups.push_back(groups_[i]);
    }
    std::ranges::sort(groups);
    return groups;
  }

 private:
  static std::unique_ptr<RE2> compiled(const std::string& pattern) {
    return pattern.empty() ? nullptr : std::make_unique<RE2>(pattern, group_options());
  }

  PatternSet all_;
  std::vector<std::string_view> groups_;     // in step with the patterns
  std::vector<std::unique_ptr<RE2>> aside_;  // in step; null if the group has none
};

}  // namespace

std::vector<std::string_view> groups_named(const Language& language, std::string_view text) {
  std::string store;
  return language.derived<GroupPatterns>().find(in_plain_signs(text, store));
}

}  // namespace uprex
