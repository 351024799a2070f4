// SPDX-License-Identifier: GPL-3.0-or-later
// Parses the command line. Does not run the command.
#pragma once

#include <filesystem>
#include <variant>
#include <vector>

#include "core/app/commands/command.hpp"

namespace uprex {

struct Invocation {
  std::vector<std::filesystem::path> plugin_directories;  // the built-in one first
  Action action;
};

// Returns what to run. If there is nothing to run (--help, --version, wrong usage), prints the
// answer and returns the exit status.
std::variant<Invocation, int> parse_command_line(int argc, char** argv);

}  // namespace uprex
