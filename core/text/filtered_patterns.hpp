// SPDX-License-Identifier: GPL-3.0-or-later
// Searches a text for many long patterns at once. Each pattern has words without which it cannot
// match; only patterns with such a word in the text are candidates. It does not match the
// candidates: the caller does.
#pragma once

#include <re2/filtered_re2.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/word_finder.hpp"

namespace uprex {

// Call order: add() each pattern, compile() once, then candidates() from any threads.
class FilteredPatterns {
 public:
  // `shortest` is the number of letters that a word must have to be searched for. A pattern without
  // such a word is a candidate for every text.
  FilteredPatterns(const RE2::Options& options, int shortest);

  // Throws std::logic_error if the pattern does not compile: patterns are part of the program.
  void add(const std::string& pattern);
  void compile();

  // The numbers of patterns, counted in the order of add(), in ascending order. All patterns that
  // match are among them, and others. A pattern that matches only because the case of a letter
  // beyond ASCII is ignored may be missing.
  std::vector<std::size_t> candidates(std::string_view text) const;

  // By its number.
  const RE2& pattern(std::size_t number) const {
    return patterns_.GetRE2(static_cast<int>(number));
  }

 private:
  std::vector<std::size_t> with(const std::vector<int>& words) const;

  RE2::Options options_;
  re2::FilteredRE2 patterns_;
  WordFinder words_;
  std::vector<std::size_t> always_;  // candidates for every text
};

}  // namespace uprex
