#include "core/language/totals.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>
#include <string>

#include "core/language/en/total_patterns.hpp"
#include "core/text/ascii.hpp"
#include "core/text/pattern.hpp"
#include "core/text/sentences.hpp"

namespace uprex {
namespace {

constexpr std::array<std::string_view, 20> kWords{
    "one",     "two",     "three",     "four",     "five",     "six",      "seven",
    "eight",   "nine",    "ten",       "eleven",   "twelve",   "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"};

const std::string& number_pattern() {
  static const std::string pattern = [] {
    std::string text = R"(\b(\d{1,3})";
    for (const std::string_view word : kWords) text += "|" + std::string(word);
    return text + R"()\b)";
  }();
  return pattern;
}

const std::vector<std::unique_ptr<RE2>>& count_regexes() {
  static const auto regexes = [] {
    std::vector<std::unique_ptr<RE2>> all;
    for (const auto& row : en::kCountPatterns) {
      std::string pattern(row.pattern);
      if (const auto at = pattern.find('%'); at != std::string::npos)
        pattern.replace(at, 1, number_pattern());
      all.push_back(std::make_unique<RE2>("(?i)" + pattern));
    }
    return all;
  }();
  return regexes;
}

int value_of(std::string_view number) {
  int value = 0;
  if (std::from_chars(number.data(), number.data() + number.size(), value).ec == std::errc())
    return value;
  const auto word = std::ranges::find(kWords, lower_case(number));
  // "another recommendation" is one.
  return word == kWords.end() ? 1 : static_cast<int>(word - kWords.begin()) + 1;
}

// No sentence states more counts.
constexpr std::size_t kMostCounts = 100;

struct Found {
  StatedCount count;
  std::size_t at = 0;  // of the number
};

// The numbers of a sentence that answer `of` says more exactly: a number is counted once, by the
// last pattern that takes it ("partially supported 3" over "supported 3").
void add(std::vector<Found>& found, const Found& one) {
  const auto same = std::ranges::find(found, one.at, &Found::at);
  if (same == found.end()) {
    found.push_back(one);
  } else if (same->count.of == TotalOf::received) {
    // "noted all of the 167 recommendations" says both.
    if (one.count.of != TotalOf::received) found.push_back(one);
  } else if (one.count.of != TotalOf::received) {
    *same = one;
  }
}

void read_sentence(std::string_view paragraph, Sentence sentence, std::vector<Found>& found) {
  const std::string_view text = paragraph.substr(sentence.begin, sentence.end - sentence.begin);
  if (has<en::kNotFinal>(text)) return;
  const re2::StringPiece whole = piece(text);
  std::vector<Found> counts;
  for (std::size_t i = 0; i < count_regexes().size(); ++i) {
    re2::StringPiece groups[2];
    std::size_t at = 0;
    for (std::size_t n = 0;
         n < kMostCounts && at < text.size() &&
         count_regexes()[i]->Match(whole, at, text.size(), RE2::UNANCHORED, groups, 2);
         ++n) {
      const auto number = static_cast<std::size_t>(groups[1].data() - text.data());
      const auto end = static_cast<std::size_t>(groups[0].data() - text.data()) + groups[0].size();
      at = number + groups[1].size();
      const TotalOf of = en::kCountPatterns[i].of;
      if (of == TotalOf::received && has<en::kOtherRecommendations>(text.substr(end))) continue;
      add(counts, {{of, value_of({groups[1].data(), groups[1].size()}), sentence.begin,
                    sentence.end, false},
                   sentence.begin + number});
    }
  }
  found.insert(found.end(), counts.begin(), counts.end());
}

}  // namespace

std::vector<StatedCount> stated_counts(std::string_view paragraph) {
  std::vector<Found> found;
  for (const Sentence& sentence : sentences_of(paragraph))
    read_sentence(paragraph, sentence, found);
  std::ranges::stable_sort(found, {}, &Found::at);
  const bool framed = std::ranges::any_of(
      found, [](const Found& one) { return one.count.of == TotalOf::received; });
  std::vector<StatedCount> counts;
  for (Found& one : found) {
    one.count.framed = framed;
    counts.push_back(one.count);
  }
  return counts;
}

}  // namespace uprex
