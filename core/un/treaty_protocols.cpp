// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/un/treaty_protocols.hpp"

#include <array>

namespace uprex {
namespace {

constexpr auto kProtocols = std::to_array<TreatyProtocol>({
    {"CAT", "OP-CAT"},
    {"CEDAW", "OP-CEDAW"},
    {"CRPD", "OP-CRPD"},
    {"ICESCR", "OP-ICESCR"},
    {"ICCPR", "ICCPR-OP1", 1},
    {"ICCPR", "ICCPR-OP2", 2, "2"},
    {"CRC", "OP-CRC-AC", 1, "AC"},
    {"CRC", "OP-CRC-SC", 2, "SC"},
    {"CRC", "OP-CRC-IC", 3, "IC"},
    {"Refugee Convention", "Refugee Protocol", 0, {}, false},
    {"Geneva Conventions", "Geneva Conventions AP", 0, {}, false},
    {"UNTOC", "UNTOC Protocols", 0, {}, false},
});

}  // namespace

std::span<const TreatyProtocol> treaty_protocols() { return kProtocols; }

}  // namespace uprex
