// SPDX-License-Identifier: GPL-3.0-or-later
// How many records of each kind a document yields: DocumentRecord::counts.
#pragma once

#include <map>
#include <string>

#include "core/model/record.hpp"

namespace uprex {

std::map<std::string, int> counts_of(const Extraction& extraction);

}  // namespace uprex
