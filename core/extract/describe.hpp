// SPDX-License-Identifier: GPL-3.0-or-later
// What a document is in words, for the message that refuses it.
#pragma once

#include <string_view>

#include "core/language/language.hpp"
#include "core/model/identity.hpp"

namespace uprex {

// A name of a document and why it is not read, as Identity::what and why. Both empty if unknown.
struct Description {
  std::string_view what, why;
};

inline constexpr std::string_view kNationalReport = "a national report";

// By its title alone.
Description described_by_title(const Language& language, const Document& document);

// By its title, else by its symbol, else by its text.
Description described(const Language& language, const Document& document, const Description& title,
                      const std::string& symbol);

// "a national report (A/HRC/WG.6/7/SVN/1), which holds no recommendations of the review".
LoadError refusal(const Identity& identity);

}  // namespace uprex
