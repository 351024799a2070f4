// SPDX-License-Identifier: GPL-3.0-or-later
// Documents written as lines of text, so that a fuzzer changes blocks and not bytes of a PDF.
//
//     #II.|Conclusions          heading          !1|See above     note
//     .83.|The following        paragraph        ^A/HRC/1/1       furniture
//     -83.1|Ratify it^1^ (Chad) item             +goes on         next line of the last block
//     =83.1~Ratify it           table row        /                next page
//
// "|" ends the label where there is one, "~" parts cells, "^1^" is a note's mark, "_" turns bold on
// and off; two spaces before the label indent the block.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "core/model/document.hpp"

namespace uprex::fuzz {

// Whatever the bytes, a document of the form that loaders make (tests/fuzz/form.hpp).
Document document_of(std::string_view text);

// The other way round, as far as the form goes: seeds from real documents.
std::string text_of(const Document& document);

inline std::string_view as_text(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

}  // namespace uprex::fuzz
