// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/label/groups.hpp"

#include <algorithm>
#include <span>

#include "core/language/language.hpp"
#include "core/text/filtered_patterns.hpp"
#include "core/text/pattern.hpp"
#include "core/text/plain_signs.hpp"

namespace uprex {
namespace {

RE2::Options group_options() {
  RE2::Options chosen;
  chosen.set_case_sensitive(false);
  chosen.set_never_capture(true);
  return chosen;
}

// The wordings of one group as one pattern of whole words; matches nothing if it has none.
std::string words_of_group(const Language& language, std::span<const WordingRow> rows,
                           std::string_view group) {
  std::string all;
  for (const WordingRow& row : rows)
    if (row.meaning == group) all += (all.empty() ? "" : "|") + language.expanded(row.pattern);
  return all.empty() ? R"([^\s\S])" : R"(\b(?:)" + all + R"()\b)";
}

// All wordings of one language. Each group's are compiled when a text first holds their words.
class GroupPatterns {
 public:
  explicit GroupPatterns(const Language& language)
      : named_(group_options(), kShortestWord), aside_(group_options(), kShortestWord) {
    for (const WordingRow& row : language.rows("group_named")) {
      if (!groups_.empty() && groups_.back() == row.meaning) continue;
      groups_.push_back(row.meaning);
      named_.add(words_of_group(language, language.rows("group_named"), row.meaning));
      aside_.add(words_of_group(language, language.rows("group_aside"), row.meaning));
    }
    if (!groups_.empty()) named_.compile();
  }

  std::vector<std::string_view> find(std::string_view text) const {
    std::vector<std::string_view> groups;
    if (groups_.empty()) return groups;
    for (const std::size_t i : named_.candidates(text)) {
      const RE2& named = named_.pattern(i);
      if (!RE2::PartialMatch(piece(text), named)) continue;
      std::string rest(text);
      if (RE2::GlobalReplace(&rest, aside_.pattern(i), ";") == 0 || RE2::PartialMatch(rest, named))
        groups.push_back(groups_[i]);
    }
    std::ranges::sort(groups);
    return groups;
  }

 private:
  // The least length of the words that distinguish wordings.
  static constexpr std::size_t kShortestWord = 3;

  FilteredPatterns named_, aside_;        // in step
  std::vector<std::string_view> groups_;  // in step with the patterns
};

}  // namespace

std::vector<std::string_view> groups_named(const Language& language, std::string_view text) {
  std::string store;
  return language.derived<GroupPatterns>().find(in_plain_signs(text, store));
}

}  // namespace uprex
