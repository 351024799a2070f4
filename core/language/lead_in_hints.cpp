// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/lead_in_hints.hpp"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/model/diagnostic.hpp"
#include "core/text/pattern.hpp"

namespace uprex {
namespace {

constexpr std::array<std::string_view, kHintCount> kHints{
    "disclaimer",      "comment",     "explains",       "noted",
    "takes_note",      "implemented", "supported",      "partially_supported",
    "pending",         "neutral",     "says_below",     "says_above",
    "out_of_which",    "refers",      "refers_to_body", "of_some",
    "not_implemented", "conditional", "distributes"};

// The rows of lead_in_words as one set of patterns, and the hint of each.
struct LeadInWords {
  explicit LeadInWords(const Language& language) : patterns(any_case(), RE2::UNANCHORED) {
    for (const WordingRow& row : language.rows("lead_in_words")) {
      const auto hint = std::ranges::find(kHints, row.meaning);
      if (hint == kHints.end())
        throw Error("lead_in_words mean nothing like \"" + std::string(row.meaning) + '"');
      hints.push_back(static_cast<std::size_t>(hint - kHints.begin()));
      if (std::string error; patterns.Add(language.expanded(row.pattern), &error) < 0)
        throw Error("lead_in_words: " + error);
    }
    if (!patterns.Compile()) throw Error("the patterns of lead_in_words are too large");
  }

  static RE2::Options any_case() {
    RE2::Options options;
    options.set_case_sensitive(false);
    return options;
  }

  RE2::Set patterns;
  std::vector<std::size_t> hints;
};

}  // namespace

HintSet hints_of(const Language& language, std::string_view text) {
  const auto& words = language.derived<LeadInWords>();
  HintSet hints;
  if (words.hints.empty()) return hints;
  std::vector<int> found;
  words.patterns.Match(piece(text.substr(0, kMostBytesOfLeadIn)), &found);
  for (const int index : found) hints.set(words.hints[static_cast<std::size_t>(index)]);
  return hints;
}

bool has_hint(const HintSet& hints, Hint hint) {
  return hints.test(static_cast<std::size_t>(hint));
}

}  // namespace uprex
