// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/filtered_patterns.hpp"

#include <algorithm>
#include <stdexcept>

namespace uprex {
FilteredPatterns::FilteredPatterns(const RE2::Options& options, int shortest)
    : options_(options), patterns_(shortest) {}

void FilteredPatterns::add(const std::string& pattern) {
  int number = 0;
  const bool added = patterns_.Add(pattern, options_, &number) == RE2::NoError;
  if (!added) throw std::logic_error("invalid pattern: " + pattern);
}

void FilteredPatterns::compile() {
  std::vector<std::string> words;
  patterns_.Compile(&words);
  for (const std::string& word : words) words_.add(word);
  words_.compile();
  always_ = with({});
}

std::vector<std::size_t> FilteredPatterns::with(const std::vector<int>& words) const {
  std::vector<int> which;
  patterns_.AllPotentials(words, &which);
  std::ranges::sort(which);
  return {which.begin(), which.end()};
}

std::vector<std::size_t> FilteredPatterns::candidates(std::string_view text) const {
  const auto words = words_.find(text);
  return words.empty() ? always_ : with(words);
}

}  // namespace uprex
