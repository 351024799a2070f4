// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/interrupt.hpp"

#include <csignal>
#include <cstdlib>

namespace uprex {
namespace {

volatile std::sig_atomic_t g_signal = 0;

}  // namespace

void catch_signals() {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction action {};
    ::sigaction(signal, nullptr, &action);
    if (action.sa_handler == SIG_IGN) continue;
    action = {};
    action.sa_handler = [](int number) { g_signal = number; };
    action.sa_flags = SA_RESETHAND;
    ::sigaction(signal, &action, nullptr);
  }
}

bool interrupted() { return g_signal != 0; }

void end_interrupted() {
  const int signal = g_signal;
  std::signal(signal, SIG_DFL);
  std::raise(signal);
  std::_Exit(128 + signal);
}

}  // namespace uprex
