// SPDX-License-Identifier: GPL-3.0-or-later
// Loads Word documents (.docx). The text is the one that Word shows: numbers that Word computes
// become labels, insertions are kept, deletions are dropped, notes are linked to their marks. The
// document has no pages and no lines. Private to core/load.
#pragma once

#include <span>

#include "core/model/document.hpp"

namespace uprex::layout {

// The caller sets the name and the numbers of the blocks. Throws LoadError if the archive is
// damaged, encrypted, too large when unpacked or not a Word document.
Document load_docx(std::span<const std::byte> bytes);

}  // namespace uprex::layout
