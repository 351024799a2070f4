// SPDX-License-Identifier: GPL-3.0-or-later
// What a user says about documents that leave it open. Plain data.
#pragma once

#include <string>

namespace uprex {

// Empty and 0 where nothing was said.
struct Hints {
  std::string state;  // under review, alpha-3
  int session = 0;

  bool operator==(const Hints&) const = default;
};

}  // namespace uprex
