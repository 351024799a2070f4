// Many patterns looked for at once: which of them a text may match, for about the price of one.
#pragma once

#include <re2/re2.h>
#include <re2/set.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace uprex {

// Call order: add() each pattern, compile() once, then candidates() from any threads.
class PatternSet {
 public:
  explicit PatternSet(const RE2::Options& options) : set_(options, RE2::UNANCHORED) {}

  // Patterns are those of the program: one that does not compile is a std::logic_error.
  void add(const std::string& pattern);
  void compile();

  // Numbers of patterns in the order of add(): all that match somewhere, and others where the
  // automaton grew too large to tell.
  std::vector<std::size_t> candidates(std::string_view text) const;

 private:
  RE2::Set set_;
  std::size_t size_ = 0;
};

}  // namespace uprex
