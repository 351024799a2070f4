#include "core/text/filtered_patterns.hpp"

#include <algorithm>
#include <stdexcept>

namespace uprex {
namespace {

RE2::Options as_words(RE2::Options options) {
  options.set_literal(true);
  options.set_case_sensitive(false);
  return options;
}

}  // namespace

FilteredPatterns::FilteredPatterns(const RE2::Options& options, int shortest)
    : options_(options), patterns_(shortest), words_(as_words(options)) {}

void FilteredPatterns::add(const std::string& pattern) {
  int number = 0;
  if (patterns_.Add(pattern, options_, &number) != RE2::NoError)
    throw std::logic_error("no pattern: " + pattern);
}

void FilteredPatterns::compile() {
  std::vector<std::string> words;
  patterns_.Compile(&words);
  for (const std::string& word : words) words_.add(word);
  words_.compile();
}

std::vector<std::size_t> FilteredPatterns::candidates(std::string_view text) const {
  const auto words = words_.candidates(text);
  std::vector<int> which;
  patterns_.AllPotentials({words.begin(), words.end()}, &which);
  std::ranges::sort(which);
  return {which.begin(), which.end()};
}

}  // namespace uprex
