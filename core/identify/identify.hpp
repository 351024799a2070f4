// SPDX-License-Identifier: GPL-3.0-or-later
// Says what a document is: the one stage between loading and the choice of an extractor. No later
// stage identifies a document or changes what this one said.
//
// It reads title pages, page heads, headings and single sentences. It does not read
// recommendations, and it does not refuse documents: an Identity whose kind is empty is one that no
// built-in extractor reads. Pure; throws nothing of its own.
#pragma once

#include "core/identify/describe.hpp"
#include "core/model/document.hpp"
#include "core/model/hints.hpp"
#include "core/model/identity.hpp"

namespace uprex {

// The document's own words come first. What they leave open the hints say, and what these leave
// open the file's name may tell, with the diagnostic identity_from_file_name. A hint that
// contradicts the document is not used and gives the diagnostic identity_differs. Neither applies
// to a report of the Council, which is about many States.
Identity identify(const Document& document, const Hints& hints, const std::string& file_name);

}  // namespace uprex
