#include "core/text/pattern_set.hpp"

#include <numeric>
#include <stdexcept>

#include "core/text/pattern.hpp"

namespace uprex {

void PatternSet::add(const std::string& pattern) {
  if (set_.Add(pattern, nullptr) < 0) throw std::logic_error("no pattern: " + pattern);
  ++size_;
}

void PatternSet::compile() { set_.Compile(); }

std::vector<std::size_t> PatternSet::candidates(std::string_view text) const {
  std::vector<int> which;
  RE2::Set::ErrorInfo error{};
  if (set_.Match(piece(text), &which, &error) || error.kind == RE2::Set::kNoError)
    return {which.begin(), which.end()};
  std::vector<std::size_t> all(size_);
  std::iota(all.begin(), all.end(), std::size_t{0});
  return all;
}

}  // namespace uprex
