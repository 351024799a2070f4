// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a thematic list, whole: in a PDF a row may come in pieces, the head of the table as a
// page head and the name of a theme as a heading.
#pragma once

#include <vector>

#include "core/language/language.hpp"
#include "core/model/document.hpp"

namespace uprex {

// Rows in printed order, heads and themes among them, a tab between cells. A row put together has
// the place of its first piece. A numbered block that is no row comes as a row of one cell. Empty
// where the document has no rows.
std::vector<Block> list_rows(const Language& language, const Document& document);

}  // namespace uprex
