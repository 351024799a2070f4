// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/addendum/stated_totals.hpp"

#include <re2/re2.h>

#include <array>
#include <memory>
#include <optional>
#include <string>

#include "core/language/number_value.hpp"
#include "core/model/names.hpp"
#include "core/text/pattern.hpp"

namespace uprex {
namespace {

// At one place the first that fits counts.
constexpr std::array kTotals{TotalOf::partially_supported, TotalOf::noted, TotalOf::supported,
                             TotalOf::pending, TotalOf::received};

// What the words before or behind a count say of it.
struct CountRules {
  struct Rule {
    TotalOf of;
    std::unique_ptr<const RE2> regex;
  };

  explicit CountRules(const Language& language)
      : before(rules(language, language.rows("count_before"))),
        behind(rules(language, language.rows("count_behind"))) {}

  static std::vector<Rule> rules(const Language& language, std::span<const WordingRow> rows) {
    std::vector<Rule> rules;
    for (const TotalOf of : kTotals) {
      std::string pattern;
      for (const WordingRow& row : rows)
        if (row.meaning == to_string(of))
          pattern += (pattern.empty() ? "(?i)" : "|") + language.expanded(row.pattern);
      if (!pattern.empty()) rules.push_back({of, std::make_unique<const RE2>(pattern)});
    }
    return rules;
  }

  std::vector<Rule> before, behind;
};

std::optional<TotalOf> said_of(const std::vector<CountRules::Rule>& rules, std::string_view text) {
  for (const auto& [of, regex] : rules)
    if (RE2::PartialMatch(piece(text), *regex)) return of;
  return {};
}

struct Count {
  std::size_t begin = 0, end = 0;
};

// A count stands alone: no part of "122.17", "1-5", "2019" or "Nos. 8".
bool stands_alone(const Language& language, std::string_view text, const Count& count) {
  const std::string_view head = text.substr(0, count.begin);
  const bool spaced = head.ends_with(' ');
  if (spaced && language.has("before_other_number", head.substr(0, head.size() - 1))) return false;
  if (!spaced && language.has("joined_to_number", head)) return false;
  return !language.has("number_goes_on", text.substr(count.end));
}

std::vector<Count> counts_in(const Language& language, std::string_view text) {
  constexpr std::size_t kMost = 20;
  std::vector<Count> counts;
  re2::StringPiece rest = piece(text), found;
  while (counts.size() < kMost &&
         RE2::FindAndConsume(&rest, language.pattern("count_in_text"), &found)) {
    const auto begin = static_cast<std::size_t>(found.data() - text.data());
    const Count count{begin, begin + found.size()};
    if (stands_alone(language, text, count)) counts.push_back(count);
  }
  return counts;
}

}  // namespace

std::vector<StatedTotal> totals_in(const Language& language, std::string_view sentence) {
  constexpr std::size_t kLongest = 2000;
  sentence = sentence.substr(0, kLongest);
  if (!language.has("speaks_of_recommendations", sentence) ||
      language.has("other_figures", sentence))
    return {};
  const auto& rules = language.derived<CountRules>();
  std::vector<StatedTotal> totals;
  std::size_t since = 0;
  for (const Count& count : counts_in(language, sentence)) {
    const std::string_view before = sentence.substr(since, count.begin - since);
    const std::string_view after = sentence.substr(count.end);
    if (!language.has("counts_recommendations", after) || language.has("counts_other", after))
      continue;
    const bool received = language.has("received_after", after);
    const auto fits = [&](const auto& of) { return of && (of != TotalOf::received || received); };
    auto of = said_of(rules.before, before);
    if (!fits(of)) of = said_of(rules.behind, after);
    if (fits(of)) {
      StatedTotal total;
      total.of = *of;
      total.number = number_value(language, sentence.substr(count.begin, count.end - count.begin));
      total.wording = std::string(sentence);
      totals.push_back(std::move(total));
    }
    since = count.end;
  }
  return totals;
}

}  // namespace uprex
