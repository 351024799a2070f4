// SPDX-License-Identifier: GPL-3.0-or-later
// Web pages: whatever the bytes, an Error or a document whose spans and marks lie within its text.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

#include "core/load/html/html.hpp"
#include "core/model/diagnostic.hpp"

namespace {

void check(const std::vector<uprex::Block>& blocks) {
  for (const uprex::Block& block : blocks) {
    for (const uprex::Span& span : block.spans)
      if (span.begin > span.end || span.end > block.text.size()) std::abort();
    for (const uprex::NoteMark& mark : block.marks)
      if (mark.offset > block.text.size()) std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::span<const std::byte> bytes(reinterpret_cast<const std::byte*>(data), size);
  try {
    uprex::layout::looks_like_html(bytes);
    const uprex::Document document = uprex::layout::load_html(bytes);
    check(document.blocks);
    check(document.notes);
  } catch (const uprex::Error&) {
  }
  return 0;
}
