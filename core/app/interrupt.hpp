// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl-C and the other signals that ask the program to end (SIGINT, SIGTERM, SIGHUP).
//
// The first signal only sets a flag, so that the run can end in order and remove its temporary
// files. The second signal ends the process at once.
#pragma once

#include "core/model/diagnostic.hpp"

namespace uprex {

// Call once, before the work begins. A signal that the parent process set to be ignored stays
// ignored.
void catch_signals();

// True after a signal has come. The caller then throws Interrupted.
bool interrupted();

class Interrupted : public Error {
 public:
  Interrupted()
      : Error("a signal stopped the run", "run the command again to process the remaining files") {}
};

// Ends the process by the signal that came, so that a shell sees exit status 128 + signal.
[[noreturn]] void end_interrupted();

}  // namespace uprex
