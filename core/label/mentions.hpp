// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the places where a text mentions treaties, protocols and mechanisms. This is the first step
// of instruments.hpp, which decides which instruments are meant.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace uprex {

class Language;

enum class MentionKind {
  name,       // the name of an instrument
  treaty,     // the name of a treaty that may have protocols
  aside,      // the name of an instrument that may contain other mentions
  subject,    // the subject of an Optional Protocol
  protocols,  // protocols of some treaty: "its two Optional Protocols"
};

// `name` points to static data. It is empty for protocols.
struct Mention {
  MentionKind kind = MentionKind::name;
  std::size_t begin = 0, end = 0;  // bytes of the text
  std::string_view name;
};

// In the order of the text. Only a mention inside an aside may lie within another mention, but
// several may have the same place.
std::vector<Mention> mentions_in(const Language& language, std::string_view text);

// All names that mentions can have, sorted, each once.
std::vector<std::string_view> mentioned_names(const Language& language);

}  // namespace uprex
