// Where a text speaks of treaties, protocols and mechanisms: the first step of instruments.hpp,
// which says what they come to.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace uprex {

enum class MentionKind {
  name,       // of an instrument
  treaty,     // of one that may have protocols
  aside,      // of one that other mentions may stand in
  subject,    // of an Optional Protocol
  protocols,  // of some treaty: "its two Optional Protocols"
};

// `name` lasts for ever; empty for protocols.
struct Mention {
  MentionKind kind = MentionKind::name;
  std::size_t begin = 0, end = 0;  // bytes of the text
  std::string_view name;
};

// In the order of the text; none but asides lie within another, but several may share one place.
std::vector<Mention> mentions_in(std::string_view text);

// Every name that a wording gives; sorted, each once.
std::vector<std::string_view> mentioned_names();

}  // namespace uprex
