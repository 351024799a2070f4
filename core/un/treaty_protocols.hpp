// SPDX-License-Identifier: GPL-3.0-or-later
// Which protocols a treaty has, by the usual short names ("CRC", "OP-CRC-AC").
#pragma once

#include <span>
#include <string_view>

namespace uprex {

// A protocol of a treaty that has several is known by its number or by its subject.
struct TreatyProtocol {
  std::string_view treaty, name;
  int number = 0;
  std::string_view subject = {};  // a short key: "AC" for armed conflict
  bool optional = true;
};

// The protocols of one treaty stand together, in the order of their numbers.
std::span<const TreatyProtocol> treaty_protocols();

}  // namespace uprex
