// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/totals.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <memory>
#include <string>

#include "core/language/number_value.hpp"
#include "core/model/diagnostic.hpp"
#include "core/model/names.hpp"
#include "core/text/pattern.hpp"
#include "core/text/sentences.hpp"

namespace uprex {
namespace {

// The rows of council_count, each compiled for itself: a later one may correct an earlier one.
struct CouncilCounts {
  struct Row {
    TotalOf of;
    std::unique_ptr<const RE2> regex;
  };

  explicit CouncilCounts(const Language& language) {
    for (const WordingRow& row : language.rows("council_count")) {
      const auto of = total_of_from(row.meaning);
      if (!of) throw Error("council_count means nothing like \"" + std::string(row.meaning) + '"');
      rows.push_back({*of, std::make_unique<const RE2>("(?i)" + language.expanded(row.pattern))});
    }
  }

  std::vector<Row> rows;
};

// "another recommendation" is one.
int value_of(const Language& language, std::string_view number) {
  return std::max(number_value(language, number), 1);
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

void read_sentence(const Language& language, std::string_view paragraph, Sentence sentence,
                   std::vector<Found>& found) {
  const std::string_view text = paragraph.substr(sentence.begin, sentence.end - sentence.begin);
  if (language.has("not_final", text)) return;
  const re2::StringPiece whole = piece(text);
  std::vector<Found> counts;
  for (const auto& [of, regex] : language.derived<CouncilCounts>().rows) {
    re2::StringPiece groups[2];
    std::size_t at = 0;
    for (std::size_t n = 0; n < kMostCounts && at < text.size() &&
                            regex->Match(whole, at, text.size(), RE2::UNANCHORED, groups, 2);
         ++n) {
      const auto number = static_cast<std::size_t>(groups[1].data() - text.data());
      const auto end = static_cast<std::size_t>(groups[0].data() - text.data()) + groups[0].size();
      at = number + groups[1].size();
      if (of == TotalOf::received && language.has("other_recommendations", text.substr(end)))
        continue;
      add(counts, {{of, value_of(language, {groups[1].data(), groups[1].size()}), sentence.begin,
                    sentence.end, false},
                   sentence.begin + number});
    }
  }
  found.insert(found.end(), counts.begin(), counts.end());
}

}  // namespace

std::vector<StatedCount> stated_counts(const Language& language, std::string_view paragraph) {
  std::vector<Found> found;
  for (const Sentence& sentence : sentences_of(paragraph))
    read_sentence(language, paragraph, sentence, found);
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
