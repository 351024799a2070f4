// SPDX-License-Identifier: GPL-3.0-or-later
// Files that hold two documents, one behind the other: a report and its addendum scanned together.
// The second one begins with a title page of its own.
#pragma once

#include "core/language/language.hpp"
#include "core/model/document.hpp"

namespace uprex {

// Keeps the first document and adds the warning "second_document" with the page on which the next
// one begins. Throws LoadError if both are reports: records of one must never get the symbol of the
// other, and the reader most likely wants both.
void keep_first_document(const Language& language, Document& document);

}  // namespace uprex
