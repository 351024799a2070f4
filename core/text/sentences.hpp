// Where the sentences of a text stand. English abbreviations are known; no other grammar.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace uprex {

// Bytes [begin, end) of the text, final mark included, spaces around excluded.
struct Sentence {
  std::size_t begin = 0, end = 0;
};

std::vector<Sentence> sentences_of(std::string_view text);

}  // namespace uprex
