// A text as the models see it: the set of its features, each known by a hash alone. Features are
// words, short runs of words, beginnings of words, and the first words together with the others.
//
// Whatever makes features here made those that a model file was trained on: a change needs new
// models, and raises kFeatures.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace uprex {

inline constexpr std::uint32_t kFeatures = 1;

// Words beyond this are not looked at: no recommendation is so long, and a text may be anything.
inline constexpr std::size_t kMaxWords = 400;

// In lower case, without possessive "s". What is neither a letter nor a digit parts words; letters
// beyond ASCII are kept as they are.
std::vector<std::string_view> words_of(std::string_view text, std::string& lowered);

// In ascending order, each once. Never throws on broken UTF-8; linear in the text.
std::vector<std::uint32_t> features_of(std::string_view text);

}  // namespace uprex
