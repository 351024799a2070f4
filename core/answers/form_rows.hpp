// SPDX-License-Identifier: GPL-3.0-or-later
// A form that is filled in below each recommendation: "Decision | Accepted" in one row and
// "Considerations | The law ..." in the next. A step of core/answers/answer_units. Pure.
#pragma once

#include <span>

#include "core/language/language.hpp"
#include "core/model/document.hpp"

namespace uprex {

// True if each row has a head and a cell, and one of the heads asks for the answer.
bool is_form(const Language& language, std::span<const Block> rows);

// The cell behind the head, as a paragraph.
Block value_of_row(const Block& row);

}  // namespace uprex
