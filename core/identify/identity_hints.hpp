// SPDX-License-Identifier: GPL-3.0-or-later
// State and session of a document that does not name them: from the command line or the file's
// name.
#pragma once

#include "core/language/language.hpp"
#include "core/model/hints.hpp"
#include "core/model/identity.hpp"

namespace uprex {

// As core/identify/identify says. Sets State and session where they are open, and adds diagnostics.
void apply_hints(const Language& language, const Hints& hints, const std::string& file_name,
                 Identity& identity);

}  // namespace uprex
