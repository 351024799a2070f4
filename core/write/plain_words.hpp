// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the names that records use into English words for people: responses, reasons, checks and
// categories of action. Used by the workbook, tables and messages.
//
// Machine-readable formats use the names themselves (core/model/names.hpp).
#pragma once

#include <string_view>

#include "core/model/record.hpp"

namespace uprex {

// "Partially supported".
std::string_view in_words(Response response);

// Says what may be wrong with the record, as a sentence without a full stop.
std::string_view in_words(Reason reason);

// Says what a failed check has found, as a sentence without a full stop. Empty for an unknown name.
std::string_view check_in_words(std::string_view name);

// The name of one of UPR Info's categories of action: 2 is "Continuing action". Empty for a number
// outside of 1 to 5.
std::string_view action_in_words(int category);

}  // namespace uprex
