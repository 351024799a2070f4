// SPDX-License-Identifier: GPL-3.0-or-later
// What a document is in words, for the message that refuses it.
#pragma once

#include <string_view>

#include "core/language/language.hpp"
#include "core/model/identity.hpp"

namespace uprex {

// What a document is, with the article ("a national report"), and why it is not read: the end of a
// sentence that begins with "It". Both empty if unknown.
struct Description {
  std::string_view what, why;
};

inline constexpr std::string_view kNationalReport = "a national report";

// By its title alone.
Description described_by_title(const Language& language, const Document& document);

// "this is a summary (A/HRC/WG.6/7/SVN/3). It contains no recommendations of the review".
LoadError refusal(const Document& document, const Identity& identity);

}  // namespace uprex
