// Many patterns looked for at once: which of them a text may match, for about the price of one.
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
  // The memory that `options` gives holds for the automaton of all and for that of each.
  explicit PatternSet(const RE2::Options& options)
      : options_(options), set_(options, RE2::UNANCHORED) {}

  // Patterns are those of the program: std::logic_error for one that does not compile, and where
  // all do not fit into their memory.
  void add(const std::string& pattern);
  void compile();

  // Numbers of patterns in the order of add(), ascending: all that match somewhere, and others
  // where the automaton grew too large to tell.
  std::vector<std::size_t> candidates(std::string_view text) const;

  // By its number.
  const RE2& pattern(std::size_t number) const { return *patterns_[number]; }

 private:
  RE2::Options options_;
  RE2::Set set_;
  std::vector<std::unique_ptr<RE2>> patterns_;
};

}  // namespace uprex
