#include "plugins/addendum/stated_totals.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <charconv>
#include <string>

#include "core/language/en/answer_total_patterns.hpp"
#include "core/text/ascii.hpp"
#include "core/text/pattern.hpp"

namespace uprex {
namespace {

RE2::Options any_case() {
  RE2::Options options;
  options.set_case_sensitive(false);
  return options;
}

struct CountRules {
  TotalOf of;
  RE2 before, after;
};

const std::array<CountRules, en::kCountWords.size()>& rules() {
  static const auto* const built = [] {
    const auto rule = [](std::size_t i) {
      const auto& words = en::kCountWords[i];
      return CountRules{static_cast<TotalOf>(words.of), RE2(piece(words.before), any_case()),
                        RE2(piece(words.after), any_case())};
    };
    return new std::array<CountRules, en::kCountWords.size()>{rule(0), rule(1), rule(2), rule(3),
                                                              rule(4)};
  }();
  return *built;
}

// "seventy-one", "one hundred and forty-two"; 0 for what is no number.
int value_of(std::string words) {
  words = lower_case(words);
  int value = 0;
  if (std::from_chars(words.data(), words.data() + words.size(), value).ec == std::errc{})
    return value;
  std::replace(words.begin(), words.end(), '-', ' ');
  re2::StringPiece rest(words);
  std::string word;
  while (RE2::FindAndConsume(&rest, R"(([a-z]+))", &word)) {
    const auto unit = std::find(en::kUnits.begin(), en::kUnits.end(), word);
    const auto ten = std::find(en::kTens.begin(), en::kTens.end(), word);
    if (word == "hundred")
      value = std::max(value, 1) * 100;
    else if (unit != en::kUnits.end())
      value += static_cast<int>(unit - en::kUnits.begin());
    else if (ten != en::kTens.end())
      value += 10 * (static_cast<int>(ten - en::kTens.begin()) + 2);
  }
  return value;
}

struct Count {
  std::size_t begin = 0, end = 0;
};

// A count stands alone: no part of "122.17", "1-5", "2019" or "Nos. 8".
bool stands_alone(std::string_view text, const Count& count) {
  static const RE2 before(
      R"((?i)(?:[\d.,/–—-]|\b(?:nos?\.?|recommendations?|recs?\.?|paragraphs?|paras?\.?|article|articles|to|and [\d.]+,) ?)$)"),
      after(
          R"((?i)^(?:[./]?\d|\s?[–—/-]\s?\d|,? ?\d|\w|\s(?:january|february|march|april|may|june|july|august|september|october|november|december)\b))");
  std::string_view head = text.substr(0, count.begin);
  if (!head.empty() && head.back() == ' ') {
    std::string_view word = head.substr(0, head.size() - 1);
    static const RE2 noun(
        R"((?i)\b(?:nos?\.?|recommendations?|recs?\.?|paragraphs?|paras?\.?|articles?|on|until|by|first|last)$|\d[,;]?(?: (?:to|and|or|through|–|-))?$)");
    if (RE2::PartialMatch(piece(word), noun)) return false;
  } else if (!head.empty() && RE2::PartialMatch(piece(head), before)) {
    return false;
  }
  return !RE2::PartialMatch(piece(text.substr(count.end)), after);
}

std::vector<Count> counts_in(std::string_view text) {
  static const RE2 regex(R"((?i)\b)" + std::string(en::kCount) + R"(\b)");
  std::vector<Count> counts;
  re2::StringPiece rest = piece(text), found;
  while (counts.size() < 20 && RE2::FindAndConsume(&rest, regex, &found)) {
    const auto begin = static_cast<std::size_t>(found.data() - text.data());
    const Count count{begin, begin + found.size()};
    if (stands_alone(text, count)) counts.push_back(count);
  }
  return counts;
}

}  // namespace

std::vector<StatedTotal> totals_in(std::string_view sentence) {
  static const RE2 speaks(piece(en::kRecommendations), any_case()),
      figures(piece(en::kOtherFigures), any_case()),
      counts_them(piece(en::kCountsRecommendations), any_case()),
      counts_other(piece(en::kCountsOther), any_case()),
      received_after(piece(en::kReceivedAfter), any_case());
  constexpr std::size_t kLongest = 2000;
  sentence = sentence.substr(0, kLongest);
  if (!RE2::PartialMatch(piece(sentence), speaks) || RE2::PartialMatch(piece(sentence), figures))
    return {};
  std::vector<StatedTotal> totals;
  std::size_t since = 0;
  for (const Count& count : counts_in(sentence)) {
    const std::string_view before = sentence.substr(since, count.begin - since);
    const std::string_view after = sentence.substr(count.end);
    if (!RE2::PartialMatch(piece(after), counts_them) ||
        RE2::PartialMatch(piece(after), counts_other))
      continue;
    for (const bool behind : {false, true}) {
      const auto fits = [&](const CountRules& rule) {
        return behind ? RE2::PartialMatch(piece(after), rule.after)
                      : RE2::PartialMatch(piece(before), rule.before);
      };
      const auto rule = std::find_if(rules().begin(), rules().end(), fits);
      if (rule == rules().end()) continue;
      if (rule->of == TotalOf::received && !RE2::PartialMatch(piece(after), received_after))
        continue;
      StatedTotal total;
      total.of = rule->of;
      total.number = value_of(std::string(sentence.substr(count.begin, count.end - count.begin)));
      total.wording = std::string(sentence);
      totals.push_back(std::move(total));
      break;
    }
    since = count.end;
  }
  return totals;
}

}  // namespace uprex
