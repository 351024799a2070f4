// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks of a reply as it was meant: labels that the layout tore apart are whole, labels in the
// midst of a text begin a block of their own, lists go on over page breaks.
#pragma once

#include <span>
#include <vector>

#include "core/language/language.hpp"
#include "core/model/document.hpp"

namespace uprex {

std::vector<Block> answer_blocks(const Language& language, std::span<const Block> printed);

}  // namespace uprex
