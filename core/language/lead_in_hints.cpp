// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/lead_in_hints.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/model/diagnostic.hpp"
#include "core/text/filtered_patterns.hpp"
#include "core/text/pattern.hpp"

namespace uprex {
namespace {

constexpr std::array<std::string_view, kHintCount> kHints{
    "disclaimer",      "comment",     "explains",       "noted",
    "takes_note",      "implemented", "supported",      "partially_supported",
    "pending",         "neutral",     "says_below",     "says_above",
    "out_of_which",    "refers",      "refers_to_body", "of_some",
    "not_implemented", "conditional", "distributes"};

RE2::Options any_case() {
  RE2::Options options;
  options.set_case_sensitive(false);
  options.set_never_capture(true);
  return options;
}

// The rows of lead_in_words as patterns, and the hint of each.
struct LeadInWords {
  explicit LeadInWords(const Language& language) {
    for (const WordingRow& row : language.rows("lead_in_words")) {
      const auto hint = std::ranges::find(kHints, row.meaning);
      if (hint == kHints.end())
        throw Error("lead_in_words mean nothing like \"" + std::string(row.meaning) + '"');
      hints.push_back(static_cast<std::size_t>(hint - kHints.begin()));
      patterns.add(language.expanded(row.pattern));
    }
    if (!hints.empty()) patterns.compile();
  }

  static constexpr std::size_t kShortestWord = 3;

  FilteredPatterns patterns{any_case(), kShortestWord};
  std::vector<std::size_t> hints;
};

}  // namespace

HintSet hints_of(const Language& language, std::string_view text) {
  const auto& words = language.derived<LeadInWords>();
  HintSet hints;
  if (words.hints.empty()) return hints;
  text = text.substr(0, kMostBytesOfLeadIn);
  for (const std::size_t row : words.patterns.candidates(text))
    if (!hints.test(words.hints[row]) &&
        RE2::PartialMatch(piece(text), words.patterns.pattern(row)))
      hints.set(words.hints[row]);
  return hints;
}

bool has_hint(const HintSet& hints, Hint hint) {
  return hints.test(static_cast<std::size_t>(hint));
}

}  // namespace uprex
