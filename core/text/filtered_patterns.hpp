// Many long patterns looked for at once, by the words without which each cannot match.
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
  // `shortest`: letters of a word that is looked for. Patterns without such a word are candidates
  // of every text.
  FilteredPatterns(const RE2::Options& options, int shortest);

  // Patterns are those of the program: one that does not compile is a std::logic_error.
  void add(const std::string& pattern);
  void compile();

  // Numbers of patterns in the order of add(), ascending: all that match somewhere, and others.
  // What matches by the case of a letter beyond ASCII alone may be missing.
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
  std::vector<std::size_t> always_;  // candidates of every text
};

}  // namespace uprex
