// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a State's reply: its answers, and sections of pledges between them.
#pragma once

#include <vector>

#include "core/language/language.hpp"
#include "core/model/block_range.hpp"
#include "core/model/document.hpp"

namespace uprex {

struct AddendumSection {
  BlockRange answers;
  BlockRange pledges;  // behind the answers, often empty
};

// From behind the title page to the end. Headings stand before the beginning of a range.
std::vector<AddendumSection> addendum_sections(const Language& language, const Document& document);

}  // namespace uprex
