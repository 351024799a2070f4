// A text as the models see it: the set of its features, each known by a hash alone.
//
// Whatever makes features here made those that a model file was trained on: a change needs new
// models, and raises kFeatures.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace uprex {

inline constexpr std::uint32_t kFeatures = 2;

// Words beyond this are not looked at: no recommendation is so long, and a text may be anything.
inline constexpr std::size_t kMaxWords = 400;

// In no order, each feature once; no feature is in both.
struct TextFeatures {
  // What is spoken of: words, their beginnings, pairs of these, next to each other or nearly.
  std::vector<std::uint32_t> content;
  // How it is said: the first words, these together with the others, and what leads to means.
  std::vector<std::uint32_t> wording;

  bool operator==(const TextFeatures&) const = default;
};

// Case, marks between words and a possessive "s" make no difference. Never throws on broken UTF-8;
// linear in the text.
TextFeatures features_of(std::string_view text);

}  // namespace uprex
