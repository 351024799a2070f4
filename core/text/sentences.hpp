// SPDX-License-Identifier: GPL-3.0-or-later
// Splits a text into sentences. It knows English abbreviations and no other grammar.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace uprex {

// The bytes [begin, end) of a sentence, with its final mark and without the spaces around it.
struct Sentence {
  std::size_t begin = 0, end = 0;
};

std::vector<Sentence> sentences_of(std::string_view text);

}  // namespace uprex
