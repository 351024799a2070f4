// Ctrl-C, and the other signals that ask for an end: the first lets the work end in order
// (temporary files go), the second ends the process at once.
#pragma once

#include "core/model/diagnostic.hpp"

namespace uprex {

// From now on. A signal that was ignored so far stays ignored: who started the program wants that.
void heed_signals();

bool interrupted();

class Interrupted : public Error {
 public:
  Interrupted() : Error("stopped by a signal", "run it again to do the rest") {}
};

// Ends the process by the signal that came, so that a shell knows of it (exit status 128 + signal).
[[noreturn]] void end_interrupted();

}  // namespace uprex
