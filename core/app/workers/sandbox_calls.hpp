// SPDX-License-Identifier: GPL-3.0-or-later
// Lists the system calls that a worker may make and those that end it. For sandbox.cpp only.
//
// A call that is in neither list fails with EPERM, unless sandbox.cpp allows it for some arguments.
#pragma once

#include <span>
#include <string_view>

namespace uprex {

struct ForbiddenCall {
  int number;
  std::string_view attempt;  // what the call tries to do: "open a socket"
};

// The numbers of system calls. A call that this processor does not have has a negative number.
std::span<const int> allowed_calls();
std::span<const ForbiddenCall> forbidden_calls();

// Says what a call tries to do. Safe in a signal handler. tgkill is not in the list, because the
// process may send signals to itself.
std::string_view attempted_by(int number);

}  // namespace uprex
