// SPDX-License-Identifier: GPL-3.0-or-later
// Voluntary commitments of the State under review, wherever they stand: a section of their own, or
// sentences among others. Shared by the plugins. Pointers ("see the national report") are kept as
// pointers.
#pragma once

#include <string>
#include <vector>

#include "core/language/language.hpp"
#include "core/model/block_range.hpp"
#include "core/model/document.hpp"
#include "core/model/record.hpp"

namespace uprex {

// Adds every paragraph and entry of a section that holds commitments alone.
void read_pledges(const Document& document, BlockRange section, Extraction& extraction);

// Adds the sentences of a block that commit the State in plain words: "pledged to", "voluntary
// commitment". `record` tells whose they are.
void read_pledging_sentences(const Block& block, const DocumentRecord& record,
                             Extraction& extraction);

// Sections of commitments, found by their headings, which stand before `begin`; `mixed` ones hold
// other things beside them. Sections on what became of earlier commitments are none.
struct PledgeSection {
  BlockRange range;
  bool mixed = false;
};
std::vector<PledgeSection> pledge_sections(const Language& language, const Document& document);

}  // namespace uprex
