// SPDX-License-Identifier: GPL-3.0-or-later
// Which kind of document it is.
#pragma once

#include <string>
#include <string_view>

#include "core/language/language.hpp"
#include "core/model/document.hpp"

namespace uprex {

struct IdentifiedKind {
  std::string_view kind;  // one of namespace kind, empty if none fits
  bool certain = false;   // as Identity::certain
};

// The kind with the strongest sign. Of two that are equally strong the rarer one wins: a list that
// quotes a report is a list. `symbol` is the printed symbol.
IdentifiedKind identified_kind(const Language& language, const Document& document,
                               const std::string& symbol);

}  // namespace uprex
