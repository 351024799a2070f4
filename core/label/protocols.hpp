// Which protocols a text means by "its Optional Protocol", "the Optional Protocols to ICCPR and
// ICESCR", "the third Optional Protocol": the second step of instruments.hpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/label/mentions.hpp"

namespace uprex {

// Treaties and protocols by name, in no order; a treaty that only says whose protocol is meant is
// not among them. Protocols that cannot be told apart are named as one ("OP-CRC").
// `mentions` are those of the text.
std::vector<std::string_view> treaties_and_protocols(std::string_view text,
                                                     const std::vector<Mention>& mentions);

}  // namespace uprex
