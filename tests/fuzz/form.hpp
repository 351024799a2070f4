// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of every Document and every Extraction, whatever they were made of. Breaking it
// ends the fuzzer with a message.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/model/document.hpp"
#include "core/model/record.hpp"

namespace uprex::fuzz {

inline void require(bool right, std::string_view what) {
  if (right) return;
  std::fprintf(stderr, "broken: %.*s\n", static_cast<int>(what.size()), what.data());
  std::abort();
}

bool is_utf8(std::string_view text);

// Texts are UTF-8 on one line; spans, lines and marks are sorted and lie within them; marks lead to
// notes.
void check(const Document& document);

// No fault (core/extract/validate_extraction.hpp), reasons sorted, ids under the document's symbol.
void check(const Extraction& extraction);

// Every text of an extraction in one, to compare two.
std::string written(const Extraction& extraction);

}  // namespace uprex::fuzz
