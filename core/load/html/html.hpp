// SPDX-License-Identifier: GPL-3.0-or-later
// Loads web pages (HTML and XHTML). The text is the one that a browser shows: numbers of ordered
// lists become labels, hidden content is dropped, notes are linked to their marks. Pages that a
// program made from a PDF are put together again from their printed lines. The document has no
// pages and no lines. Private to core/load.
#pragma once

#include <span>

#include "core/model/document.hpp"

namespace uprex::layout {

// Looks at the first few tags.
bool looks_like_html(std::span<const std::byte> bytes);

// The caller sets the name and the numbers of the blocks. Throws LoadError if there is no text or
// if the page is too large, too deep or has too many elements. A page that breaks off is loaded as
// far as it goes, with the diagnostic document_incomplete.
Document load_html(std::span<const std::byte> bytes);

}  // namespace uprex::layout
