// SPDX-License-Identifier: GPL-3.0-or-later
// Compares a document's own figures (table of contents, number sequence) with what
// was extracted. Changes nothing and reads nothing else.
#pragma once

#include <vector>

#include "core/model/document.hpp"
#include "core/model/record.hpp"

namespace uprex {

// Never throws on account of the document; a check that finds nothing to compare is `skipped`.
std::vector<Check> check_document(const Document& document, const Extraction& extraction);

}  // namespace uprex
