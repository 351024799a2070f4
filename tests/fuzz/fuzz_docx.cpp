// SPDX-License-Identifier: GPL-3.0-or-later
// Word documents: whatever the bytes, an Error or a document. A part alone is packed as the text of
// a document, as random changes of a compressed archive rarely get that far.
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "core/load/markup.hpp"
#include "core/load/word/docx.hpp"
#include "core/load/word/docx_body.hpp"
#include "core/model/diagnostic.hpp"

namespace {

void read_part(std::span<const std::byte> bytes) {
  namespace layout = uprex::layout;
  const layout::MarkupTree tree = layout::read_xml(bytes);
  layout::WordDocument word;
  // One source serves as every part.
  word.styles = layout::WordStyles(tree.root);
  word.numbering = layout::WordNumbering(tree.root);
  word.numbering.link_styles(word.styles);
  for (const layout::Markup& element : tree.root.children) {
    word.notes.add_part(layout::NoteKind::footnote, element);
    const layout::Markup* const body = element.child("body");
    layout::read_body(word, body == nullptr ? element : *body);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::span<const std::byte> bytes(reinterpret_cast<const std::byte*>(data), size);
  try {
    if (size > 0 && data[0] == '<')
      read_part(bytes);
    else
      uprex::layout::load_docx(bytes);
  } catch (const uprex::Error&) {
  }
  return 0;
}
