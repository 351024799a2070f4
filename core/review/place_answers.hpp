// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the recommendations that an answer means: by number, as the answering document cites it,
// and, where parts of an item are answered differently, by the words that tell the part. Pure.
#pragma once

#include <cstddef>
#include <vector>

#include "core/model/record.hpp"

namespace uprex {

// For every answer of one document the indices of the recommendations that it answers. Empty if the
// number is not known or may mean several, or if the rest of nothing is meant. Bare numbers ("14")
// are items of one paragraph for the whole document: the one that has most of them pending, else
// most of them.
std::vector<std::vector<std::size_t>> place_answers(
    const std::vector<PositionRecord>& answers, const std::vector<Recommendation>& recommendations);

}  // namespace uprex
