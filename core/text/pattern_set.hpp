// SPDX-License-Identifier: GPL-3.0-or-later
// Finds which of many patterns a text may match, at about the price of one. It does not match them:
// the caller does.
#pragma once

#include <re2/re2.h>
#include <re2/set.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace uprex {

// Call order: add() each pattern, compile() once, then the others from any threads.
class PatternSet {
 public:
  // The memory limit of `options` applies to the automaton of all patterns and to that of each.
  explicit PatternSet(const RE2::Options& options)
      : options_(options), set_(options, RE2::UNANCHORED) {}

  // Both throw std::logic_error, because patterns are part of the program: add() if the pattern
  // does not compile, compile() if the patterns do not fit into the memory.
  void add(const std::string& pattern);
  void compile();

  // The numbers of patterns, counted in the order of add(), in ascending order. All patterns that
  // match are among them. If the automaton grows too large, all patterns are.
  std::vector<std::size_t> candidates(std::string_view text) const;

  // By its number.
  const RE2& pattern(std::size_t number) const { return *patterns_[number]; }

 private:
  RE2::Options options_;
  RE2::Set set_;
  std::vector<std::unique_ptr<RE2>> patterns_;
};

}  // namespace uprex
