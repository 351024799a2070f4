// SPDX-License-Identifier: GPL-3.0-or-later
// Searches a text for many patterns at once. Each pattern has words without which it cannot match;
// only patterns whose words stand in the text are candidates. It does not match the candidates: the
// caller does. A pattern is compiled when it is first a candidate: most never are.
#pragma once

#include <re2/re2.h>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/text/word_finder.hpp"

namespace uprex {

// Call order: add() each pattern, compile() once, then the others from any threads.
class FilteredPatterns {
 public:
  // `shortest` is the number of letters that a word must have to be searched for. A pattern without
  // such a word is a candidate for every text.
  FilteredPatterns(const RE2::Options& options, std::size_t shortest)
      : options_(options), shortest_(shortest) {}

  // Throws std::logic_error if the pattern needs more than 32 words at once.
  void add(const std::string& pattern);
  void compile();

  // The numbers of patterns, counted in the order of add(), in ascending order. All patterns that
  // match are among them, and others. A pattern that matches only because the case of a letter
  // beyond ASCII is ignored may be missing.
  std::vector<std::size_t> candidates(std::string_view text) const;

  // By its number. Throws std::logic_error if it does not compile: patterns are part of the
  // program.
  const RE2& pattern(std::size_t number) const;

 private:
  // The bit of a choice of words among those of its pattern.
  struct Use {
    std::size_t pattern;
    std::uint32_t choice;
  };

  struct LazyPattern {
    std::string text;
    std::uint32_t needs = 0;  // a bit for each choice of words
    mutable std::once_flag once;
    mutable std::unique_ptr<const RE2> compiled;
  };

  RE2::Options options_;
  std::size_t shortest_;
  std::deque<LazyPattern> patterns_;  // they do not move
  WordFinder words_;
  std::vector<std::vector<Use>> uses_;                    // of each word
  std::unordered_map<std::string, std::size_t> numbers_;  // of the words
};

}  // namespace uprex
