// SPDX-License-Identifier: GPL-3.0-or-later
// Decides which protocols a text means by phrases such as "its Optional Protocol", "the third
// Optional Protocol" or "the Optional Protocols to ICCPR and ICESCR". This is the second step of
// instruments.hpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/label/mentions.hpp"

namespace uprex {

class Language;

// Returns the names of treaties and protocols, unsorted. `mentions` must be those of this text. A
// treaty that only says whose protocol is meant is left out. If the text does not say which
// protocol of a treaty is meant, one name stands for all of them ("OP-CRC").
std::vector<std::string_view> treaties_and_protocols(const Language& language,
                                                     std::string_view text,
                                                     const std::vector<Mention>& mentions);

}  // namespace uprex
