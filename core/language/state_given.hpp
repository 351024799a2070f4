// SPDX-License-Identifier: GPL-3.0-or-later
// A State that a person names on the command line or in a query.
#pragma once

#include <string>

namespace uprex {

// Alpha-3 of a State given by code or name ("LVA", "lva", "Latvia"), empty if there is no such
// State.
std::string state_given(const std::string& text);

}  // namespace uprex
