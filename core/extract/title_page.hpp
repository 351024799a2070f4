// What a document's first pages and page heads say it is: symbol, State, printed words. Shared by
// everything that tells documents apart. Knows nothing of what the documents hold.
#pragma once

#include <cstddef>
#include <string>

#include "core/model/document.hpp"

namespace uprex {

// No page holds more; where there are no pages it tells how far the first ones reach.
inline constexpr int kBlocksOfPage = 60;

// The page a block begins on, 0 where the document has no pages.
int page_of(const Block& block);

// Calls `use` with each block of the first pages.
template <class Use>
void first_blocks(const Document& document, int pages, Use use) {
  for (const Block& block : document.blocks) {
    if (page_of(block) > pages || block.number > kBlocksOfPage * pages) return;
    use(block);
  }
}

// The symbol that most pages bear, empty where none does.
std::string document_symbol(const Document& document);

// The State whose name stands alone on a line of the title page, empty where none does.
std::string titled_state(const Document& document);

}  // namespace uprex
