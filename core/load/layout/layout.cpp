// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/layout/layout.hpp"

#include "core/load/layout/number_columns.hpp"
#include "core/load/layout/ruled_tables.hpp"
#include "core/load/layout/text_columns.hpp"

namespace uprex::layout {

void lay_out(std::vector<PageLines> pages, Document& document, bool tables) {
  document.furniture = take_furniture(pages);
  const double size = body_size(pages);
  if (tables) {
    find_ruled_tables(pages);
    split_text_columns(pages);
    find_tables(pages);
    find_number_columns(pages);
  }
  document.notes = take_notes(pages, size);
  document.blocks = make_blocks(pages, size);
  for (Block& note : take_endnotes(document.blocks)) document.notes.push_back(std::move(note));
  link_notes(document.blocks, document.notes);
}

}  // namespace uprex::layout
