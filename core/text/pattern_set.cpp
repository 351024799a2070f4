// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pattern_set.hpp"

#include <algorithm>
#include <numeric>
#include <stdexcept>

#include "core/text/pattern.hpp"

namespace uprex {

void PatternSet::add(const std::string& pattern) {
  patterns_.push_back(std::make_unique<RE2>(pattern, options_));
  if (!patterns_.back()->ok() || set_.Add(pattern, nullptr) < 0)
    throw std::logic_error("invalid pattern: " + pattern);
}

void PatternSet::compile() {
  if (!set_.Compile()) throw std::logic_error("the patterns need more memory than the limit");
}

std::vector<std::size_t> PatternSet::candidates(std::string_view text) const {
  std::vector<int> which;
  RE2::Set::ErrorInfo error{};
  if (set_.Match(piece(text), &which, &error) || error.kind == RE2::Set::kNoError) {
    std::ranges::sort(which);
    return {which.begin(), which.end()};
  }
  std::vector<std::size_t> all(patterns_.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  return all;
}

}  // namespace uprex
