// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/filtered_patterns.hpp"

#include <stdexcept>

#include "core/text/required_words.hpp"

namespace uprex {

void FilteredPatterns::add(const std::string& pattern) {
  constexpr std::size_t kMostChoices = 32;
  const auto choices = required_words(pattern, shortest_);
  if (choices.size() > kMostChoices) throw std::logic_error("needs too many words: " + pattern);
  LazyPattern& added = patterns_.emplace_back();
  added.text = pattern;
  for (const WordChoice& choice : choices) {
    const std::uint32_t bit = added.needs + 1;
    added.needs |= bit;
    for (const std::string& word : choice) {
      const auto [number, is_new] = numbers_.try_emplace(word, uses_.size());
      if (is_new) {
        words_.add(word);
        uses_.emplace_back();
      }
      uses_[number->second].push_back({patterns_.size() - 1, bit});
    }
  }
}

void FilteredPatterns::compile() { words_.compile(); }

std::vector<std::size_t> FilteredPatterns::candidates(std::string_view text) const {
  std::vector<std::uint32_t> found(patterns_.size());
  for (const int word : words_.find(text))
    for (const Use& use : uses_[static_cast<std::size_t>(word)]) found[use.pattern] |= use.choice;
  std::vector<std::size_t> numbers;
  for (std::size_t i = 0; i < found.size(); ++i)
    if (found[i] == patterns_[i].needs) numbers.push_back(i);
  return numbers;
}

const RE2& FilteredPatterns::pattern(std::size_t number) const {
  const LazyPattern& pattern = patterns_[number];
  std::call_once(pattern.once, [&] {
    auto compiled = std::make_unique<const RE2>(pattern.text, options_);
    if (!compiled->ok()) throw std::logic_error("invalid pattern: " + pattern.text);
    pattern.compiled = std::move(compiled);
  });
  return *pattern.compiled;
}

}  // namespace uprex
