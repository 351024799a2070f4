// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers in words: "seventy-one", "one hundred and forty-two". Pure.
#pragma once

#include <string_view>

#include "core/language/language.hpp"

namespace uprex {

// The value of a number in digits or in words below 1000, 0 for what is no number.
int number_value(const Language& language, std::string_view number);

}  // namespace uprex
