// SPDX-License-Identifier: GPL-3.0-or-later
// Turns a text into the set of features that the models use. Each feature is only a hash.
//
// The models were trained on the same features. If you change how features are made, or the
// rows "label_..." of the language, raise kFeatures and train the models again. Pure.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace uprex {

class Language;

inline constexpr std::uint32_t kFeatures = 2;

// Later words are ignored. No recommendation is that long, but the text may be anything.
inline constexpr std::size_t kMaxWords = 400;

// Each feature occurs once, in one of the two lists. They have no order.
struct TextFeatures {
  // What the text is about: words, beginnings of words, and pairs of beginnings that are next or
  // near to each other.
  std::vector<std::uint32_t> content;
  // How the text is worded: its first words, pairs of these with other words, and words that
  // introduce means ("by adopting").
  std::vector<std::uint32_t> wording;

  bool operator==(const TextFeatures&) const = default;
};

// Ignores case, punctuation between words and a possessive "s". Accepts broken UTF-8. Takes linear
// time.
TextFeatures features_of(const Language& language, std::string_view text);

}  // namespace uprex
